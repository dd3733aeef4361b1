import type { CountryListing } from '../../../electron/contract/countries.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import type { Route } from '../../app/routes.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { CitationContext } from '../citation/CitationContext.ts';
import { citedSources } from '../citation/cited.ts';
import { Glued } from '../citation/Glued.tsx';
import { LazyCite } from '../citation/LazyCite.tsx';
import { mergeSources } from '../citation/mergeSources.ts';
import { ConferenceLines } from '../conferences/ConferenceLines.tsx';
import { PlayOnMap } from '../ribbon/play/PlayOnMap.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { CountryLinks } from './CountryLinks.tsx';
import css from './Home.module.css';

/** The page beside the map: who took part, where they met, when. */
export function HomeScreen() {
  const t = useText();
  const { day } = useDay();
  const about = useAtlas('atlas.about', {});
  const countries = useAtlas('countries.list', { on: day });
  const conferences = useAtlas('conferences.list', { on: day });
  if (!about.ok) return <ErrorNotice error={about.error} />;
  if (!countries.ok) return <ErrorNotice error={countries.error} />;
  if (!conferences.ok) return <ErrorNotice error={conferences.error} />;

  const participants = countries.value.countries.filter(({ role }) => role === 'participant');
  const supporters = countries.value.countries.filter(({ role }) => role === 'supporter');
  const then = participants.filter(({ roleOnDay }) => roleOnDay === 'participant').length;
  const firstYear = conferences.value.conferences.at(0)?.date.slice(0, 4) ?? '';
  const lastYear = conferences.value.conferences.at(-1)?.date.slice(0, 4) ?? '';
  const bounds = [
    conferences.value.conferences.at(0),
    conferences.value.conferences.at(-1),
  ].flatMap((one) => one?.sourceIds ?? []);
  const backing = supporters.filter(({ roleOnDay }) => roleOnDay === 'supporter').length;
  const held = conferences.value.conferences.filter((conference) => conference.held).length;
  const conferenceSources = [
    ...new Set(conferences.value.conferences.flatMap(({ sourceIds }) => sourceIds)),
  ];
  const sourcesOf = (countryList: readonly CountryListing[]) =>
    citedSources([...new Set(countryList.flatMap(({ rowSourceIds }) => rowSourceIds))]);
  const countriesScreen: Route = { screen: 'countries' };
  const figures = [
    {
      label: t('home.participants', { count: then }),
      value: then,
      cited: sourcesOf(participants),
      to: countriesScreen,
    },
    {
      label: t('home.supporters', { count: backing }),
      value: backing,
      cited: sourcesOf(supporters),
      to: countriesScreen,
    },
    {
      label: t('home.conferences', { count: held }),
      value: held,
      cited: citedSources(conferenceSources),
      to: { screen: 'conferences' } satisfies Route,
    },
    {
      label: t('home.sources', { count: about.value.sources }),
      value: about.value.sources,
      // The sources themselves are what is counted.
      cited: null,
      to: { screen: 'sources' } satisfies Route,
    },
  ];
  const sources = mergeSources(conferences.value.sources, countries.value.sources);
  return (
    <CitationContext value={sources}>
      <PageHeading title={t('home.title')} kicker={t('home.kicker', { firstYear, lastYear })} />
      <p className={css.lead}>
        <Glued text={t('home.lead', { firstYear, lastYear })}>
          <LazyCite label={t('home.leadOf')} cited={citedSources(bounds)} />
        </Glued>{' '}
        {t('home.shows')}{' '}
        <RouteLink to={{ screen: 'process' }} className={prose.link}>
          {t('home.toProcess')}
        </RouteLink>
        {' · '}
        <RouteLink to={{ screen: 'themes' }} className={prose.link}>
          {t('home.toThemes')}
        </RouteLink>
      </p>
      <dl className={css.figures}>
        {figures.map(({ label, value, cited, to }) => (
          <div key={label}>
            <dt>
              {label}
              {cited !== null && <LazyCite label={label} cited={cited} brief />}
            </dt>
            <dd>
              <RouteLink to={to} aria-label={t('home.figure', { value, label })}>
                {value}
              </RouteLink>
            </dd>
          </div>
        ))}
      </dl>
      <Section title={t('home.conferencesTitle')} aside={<PlayOnMap at={{ screen: 'home' }} />}>
        <ConferenceLines {...conferences.value} />
      </Section>
      <Section
        title={t('home.participantsTitle')}
        mark={<LazyCite label={t('home.participantsTitle')} cited={sourcesOf(participants)} />}
        aside={
          then === participants.length ? undefined : t('home.participantsThen', { count: then })
        }
      >
        <CountryLinks countries={participants} />
      </Section>
      <Section
        title={t('home.supportersTitle')}
        mark={<LazyCite label={t('home.supportersTitle')} cited={sourcesOf(supporters)} />}
      >
        <CountryLinks countries={supporters} />
      </Section>
    </CitationContext>
  );
}
