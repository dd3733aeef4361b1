import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { useFormat } from '../../app/useFormat.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { CitationContext } from '../citation/CitationContext.ts';
import { Cite } from '../citation/Cite.tsx';
import { asIs, citedFact } from '../citation/cited.ts';
import { Glued } from '../citation/Glued.tsx';
import { Notes } from '../citation/Notes.tsx';
import { SourceNotes } from '../citation/SourceNotes.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { isWithin } from './holds.ts';
import { MeasureFacts } from './MeasureFacts.tsx';
import { MeasureParties } from './MeasureParties.tsx';
import { MeasureSteps } from './MeasureSteps.tsx';
import css from './Measures.module.css';
import { StatusHistory } from './StatusHistory.tsx';

/** One measure: its names, when it came about, who led it, and how it stood over time. */
export default function MeasureScreen({ code }: { readonly code: string }) {
  const t = useText();
  const { date } = useFormat();
  const { day } = useDay();
  const answer = useAtlas('measures.get', { code, on: day });
  if (!answer.ok) return <ErrorNotice error={answer.error} />;
  const page = answer.value;
  const established = page.established.value;
  return (
    <CitationContext value={page.sources}>
      <div className={prose.column}>
        <PageHeading
          title={page.name.best.value}
          mark={<Cite label={t('measures.name')} cited={citedFact(page.name, asIs)} />}
          kicker={t('measure.kicker', { position: page.position, code })}
        />
        {!page.exists && (
          <p className={css.notYet}>
            {t('measure.notYet', { day: date(day), date: date(established) })}
          </p>
        )}
        {isWithin(established, day) && (
          <p className={css.notYet}>{t('measure.unsure', { year: established })}</p>
        )}
        <p className={css.summary}>
          {page.summary === null ? (
            <span className={css.soft}>{t('measure.noSummary')}</span>
          ) : (
            <Glued text={page.summary.best.value}>
              <Cite label={t('measure.summary')} cited={citedFact(page.summary, asIs)} />
            </Glued>
          )}
        </p>
        <MeasureFacts page={page} />
        <MeasureParties page={page} />
        <StatusHistory statuses={page.statuses} />
        <Notes notes={page.notes} />
        <MeasureSteps previous={page.previous} next={page.next} />
        <SourceNotes />
      </div>
    </CitationContext>
  );
}
