import type { OrganisationPage } from '../../../electron/contract/organisations.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useAtlas } from '../../app/useAtlas.ts';
import facts from '../../ui/Facts.module.css';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { CitationContext } from '../citation/CitationContext.ts';
import { Cite } from '../citation/Cite.tsx';
import { asIs, citedFact, citedStatement } from '../citation/cited.ts';
import { Glued } from '../citation/Glued.tsx';
import { Notes } from '../citation/Notes.tsx';
import { SourceNotes } from '../citation/SourceNotes.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { OrganisationFacts } from './OrganisationFacts.tsx';
import { OrganisationMembers } from './OrganisationMembers.tsx';
import { OrganisationSteps } from './OrganisationSteps.tsx';
import css from './Organisations.module.css';

/** An organisation: what it is, where it sits, who belonged to it on the day shown. */
export default function OrganisationScreen({ code }: { readonly code: string }) {
  const { day } = useDay();
  const answer = useAtlas('organisations.get', { code, on: day });
  if (!answer.ok) return <ErrorNotice error={answer.error} />;
  const page = answer.value;
  return (
    <CitationContext value={page.sources}>
      <OrganisationHead page={page} />
      <OrganisationFacts page={page} />
      <OrganisationMembers page={page} />
      <Measures page={page} />
      <Notes notes={page.notes} />
      <OrganisationSteps previous={page.previous} next={page.next} />
      <SourceNotes />
    </CitationContext>
  );
}

function OrganisationHead({ page }: { readonly page: OrganisationPage }) {
  const t = useText();
  const { code, listing, name, summary } = page;
  return (
    <>
      <PageHeading
        title={name.best.value}
        mark={<Cite label={t('organisation.name')} cited={citedFact(name, asIs)} />}
        kicker={
          <>
            {t('organisation.kicker', { code, listing: listing.value })}
            <Cite
              label={t('organisation.listing')}
              cited={citedStatement(listing, (value) =>
                t('organisation.listingValue', { listing: value }),
              )}
            />
          </>
        }
      />
      {listing.value === 'probable' && <p className={css.notice}>{t('organisation.probable')}</p>}
      {summary !== null && (
        <p className={css.summary}>
          <Glued text={summary.best.value}>
            <Cite label={t('organisation.summary')} cited={citedFact(summary, asIs)} />
          </Glued>
        </p>
      )}
    </>
  );
}

function Measures({ page: { measures } }: { readonly page: OrganisationPage }) {
  const t = useText();
  if (measures.length === 0) return null;
  return (
    <Section title={t('organisation.measures')}>
      <ul className={css.lines}>
        {measures.map(({ code, name, support }) => (
          <li key={code}>
            <RouteLink to={{ screen: 'measure', code }} className={prose.link}>
              {name}
            </RouteLink>
            <span className={facts.detail}>
              {code}
              <Cite label={name} cited={citedStatement(support, () => name)} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
