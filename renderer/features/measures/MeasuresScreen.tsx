import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { useFormat } from '../../app/useFormat.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { CitationContext } from '../citation/CitationContext.ts';
import { mergeSources } from '../citation/mergeSources.ts';
import { Notes } from '../citation/Notes.tsx';
import { SourceNotes } from '../citation/SourceNotes.tsx';
import { ArticleProse } from '../process/ArticleProse.tsx';
import { useIntro } from '../process/useIntro.ts';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { LeadMatrix } from './LeadMatrix.tsx';
import css from './Measures.module.css';
import { MeasureTable } from './MeasureTable.tsx';
import { StepChart } from './StepChart.tsx';

/** The confidence-building measures: how many when, in what state, and led by whom. */
export default function MeasuresScreen() {
  const t = useText();
  const { date } = useFormat();
  const { day } = useDay();
  const intro = useIntro('measures');
  const answer = useAtlas('measures.list', { on: day });
  if (!answer.ok) return <ErrorNotice error={answer.error} />;
  const list = answer.value;
  const { least, most } = list.onDay;
  // What the notes on the single measures tell is not told again by those on all of them.
  const told = new Set(list.notes.map(({ oddity }) => oddity));
  const notes = [...intro.notes.filter(({ oddity }) => !told.has(oddity)), ...list.notes];
  return (
    <CitationContext value={mergeSources(intro.sources, list.sources)}>
      <div className={prose.wide}>
        <PageHeading
          title={t('measures.title')}
          kicker={
            least === most
              ? t('measures.count', { count: most, date: date(day) })
              : t('measures.countRange', { least, most, date: date(day) })
          }
        />
        <div className={css.intro}>
          <ArticleProse blocks={intro.blocks} />
        </div>
        <StepChart counts={list.counts} />
        <MeasureTable measures={list.measures} />
        <LeadMatrix list={list} />
        <div className={css.end}>
          <Notes notes={notes} />
          <SourceNotes />
        </div>
      </div>
    </CitationContext>
  );
}
