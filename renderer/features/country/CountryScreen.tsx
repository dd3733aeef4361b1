import type { CountryProfile } from '../../../electron/contract/countries.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useAtlas } from '../../app/useAtlas.ts';
import { useFormat } from '../../app/useFormat.ts';
import { LocatorGlobe } from '../../map/globe/LocatorGlobe.tsx';
import facts from '../../ui/Facts.module.css';
import { Flag } from '../../ui/Flag.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { ContestedOfCountry } from '../borders/ContestedOfCountry.tsx';
import { CitationContext } from '../citation/CitationContext.ts';
import { Cite } from '../citation/Cite.tsx';
import { asIs, citedFact, citedStatement } from '../citation/cited.ts';
import { Glued } from '../citation/Glued.tsx';
import { Notes } from '../citation/Notes.tsx';
import { SourceNotes } from '../citation/SourceNotes.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { AreaFacts } from './AreaFacts.tsx';
import { ChairTerms } from './ChairTerms.tsx';
import css from './Country.module.css';
import { DomesticNames } from './DomesticNames.tsx';
import { HostedConferences } from './HostedConferences.tsx';
import { MeasuresLed } from './MeasuresLed.tsx';
import { Memberships } from './Memberships.tsx';
import { Neighbours } from './Neighbours.tsx';
import { PopulationFacts } from './PopulationFacts.tsx';
import { StateFacts } from './StateFacts.tsx';

/** A country as the atlas knows it on the day shown, every fact with its source. */
export default function CountryScreen({ code }: { readonly code: string }) {
  const { day } = useDay();
  const answer = useAtlas('countries.get', { code, on: day });
  if (!answer.ok) return <ErrorNotice error={answer.error} />;
  const country = answer.value;
  return (
    <CitationContext value={country.sources}>
      <CountryHead country={country} />
      <DomesticNames names={country.domesticNames} />
      <StateFacts country={country} />
      <PopulationFacts country={country} />
      <AreaFacts country={country} />
      <Neighbours neighbours={country.neighbours} />
      <ContestedOfCountry code={code} />
      <HostedConferences conferences={country.conferencesHosted} />
      <ChairTerms terms={country.chairTerms} />
      <Memberships memberships={country.memberships} />
      <MeasuresLed measures={country.measures} />
      <Notes notes={country.notes} />
      <SourceNotes />
    </CitationContext>
  );
}

function CountryHead({ country }: { readonly country: CountryProfile }) {
  const t = useText();
  const { date } = useFormat();
  const { day } = useDay();
  const name = country.name.best.value;
  const role = t(`role.${country.role.value}`);
  return (
    <>
      <PageHeading
        title={name}
        mark={<Cite label={t('country.name')} cited={citedFact(country.name, asIs)} />}
        kicker={
          <>
            {role}
            <Cite label={t('country.role')} cited={citedStatement(country.role, () => role)} />
          </>
        }
      />
      <div className={css.head}>
        <div>
          {country.formalName !== null && (
            <p className={css.formal}>
              <Glued text={country.formalName.best.value}>
                <Cite label={t('country.formalName')} cited={citedFact(country.formalName, asIs)} />
              </Glued>
            </p>
          )}
          {country.formalName?.best.note && (
            <p className={facts.note} data-name-note>
              {country.formalName.best.note}
            </p>
          )}
          <figure className={css.flag}>
            <Flag flag={country.flag} size="large" label={country.flag.value.description} />
            <figcaption>
              {country.flag.note ?? t('country.flag')}
              <Cite
                label={t('country.flag')}
                cited={citedStatement(country.flag, ({ description }) => description)}
              />
            </figcaption>
          </figure>
        </div>
        <LocatorGlobe
          featureId={country.featureId}
          centre={country.capitalPoint.best.value}
          label={t('country.globe', { name })}
          size={132}
        />
      </div>
      <p className={`${css.worksheet} screen-only`}>
        <RouteLink
          to={{ screen: 'worksheet', choice: `of=${country.code}` }}
          className={prose.link}
        >
          {t('worksheet.link')}
        </RouteLink>
      </p>
      {country.roleOnDay === null && (
        <p className={css.notYet}>
          {t(
            country.role.value === 'participant'
              ? 'country.notYetParticipant'
              : 'country.notYetSupporter',
            {
              date: date(day),
              name,
            },
          )}
        </p>
      )}
    </>
  );
}
