import { use, useMemo } from 'react';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import { onOf, useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { replaceWith } from '../../app/useAddress.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { useChosen } from '../../app/useChosen.ts';
import { useFormat } from '../../app/useFormat.ts';
import { PaperPages } from '../../print/PaperPages.tsx';
import { PrintButtons } from '../../print/PrintButtons.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { CitationContext } from '../citation/CitationContext.ts';
import { Cite } from '../citation/Cite.tsx';
import { citedSources } from '../citation/cited.ts';
import { SourceNotes } from '../citation/SourceNotes.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { formatChoice, parseChoice, type WorksheetChoice } from './choice.ts';
import type { SubjectChoice } from './geometry/subject.ts';
import { loadSubject } from './loadSubject.ts';
import { measureText } from './measureText.ts';
import { composeWorksheet, type Worksheet } from './sheets.ts';
import css from './Worksheet.module.css';
import { WorksheetControls } from './WorksheetControls.tsx';

/** A blank map for a class, to be printed. @param choice the query of the address */
export default function WorksheetScreen({ choice: query }: { readonly choice: string }) {
  const { day } = useDay();
  const answer = useAtlas('countries.list', { on: day });
  const choice = useMemo(() => parseChoice(query), [query]);
  if (!answer.ok) return <ErrorNotice error={answer.error} />;
  const { countries, sources } = answer.value;
  return (
    <CitationContext value={sources}>
      <Sheets choice={choice} subject={subjectOf(choice, countries)} countries={countries} />
    </CitationContext>
  );
}

interface SheetsProps {
  readonly choice: WorksheetChoice;
  readonly subject: SubjectChoice;
  readonly countries: readonly CountryListing[];
}

function Sheets(props: SheetsProps) {
  const { choice, countries } = props;
  const t = useText();
  const shown = useDay();
  const worksheet = useWorksheet(props);
  const [wanted, setWanted] = useChosen(choice);
  const change = (next: WorksheetChoice) => {
    setWanted(next);
    replaceWith({ screen: 'worksheet', choice: formatChoice(next) }, onOf(shown));
  };
  const nameSources = [...new Set(countries.flatMap(({ rowSourceIds }) => rowSourceIds))];
  return (
    <div className={css.screen}>
      <div className={`${css.choices} beside-paper`}>
        <PageHeading title={t('worksheet.title')} kicker={t('worksheet.kicker')} />
        <p className={css.lead}>{t('worksheet.lead')}</p>
        {worksheet !== null && (
          <PrintButtons
            paper={worksheet.paper}
            name={`outline-map-${choice.of}-${worksheet.paper.size}`.toLowerCase()}
          />
        )}
        <WorksheetControls choice={wanted} countries={countries} onChoice={change} />
        <p className={css.sources}>
          {t('worksheet.nameSources')}
          <Cite label={t('worksheet.nameSources')} cited={citedSources(nameSources)} />
        </p>
        <SourceNotes />
      </div>
      <section className={css.preview} aria-label={t('worksheet.preview')}>
        {worksheet === null ? (
          <p>{t('worksheet.unknown')}</p>
        ) : (
          <PaperPages paper={worksheet.paper} sheets={worksheet.sheets} />
        )}
      </section>
    </div>
  );
}

/** The sheets of a choice; waits for the map, and is null where that has no such country. */
function useWorksheet({ choice, subject, countries }: SheetsProps): Worksheet | null {
  const t = useText();
  const { date, region } = useFormat();
  const { day } = useDay();
  const drawn = use(loadSubject(subject));
  return useMemo(() => {
    if (drawn === null) return null;
    return composeWorksheet({
      choice,
      subjectChoice: subject,
      subject: drawn,
      countries,
      day: date(day),
      t,
      nameOf: region,
      measure: measureText,
    });
  }, [choice, subject, drawn, countries, day, date, region, t]);
}

function subjectOf({ of }: WorksheetChoice, countries: readonly CountryListing[]) {
  if (of === 'region' || of === 'world') return views[of];
  const country = countries.find(({ code }) => code === of);
  return { kind: 'country', featureId: country?.featureId ?? '' } as const;
}

const views = { region: { kind: 'region' }, world: { kind: 'world' } } as const;
