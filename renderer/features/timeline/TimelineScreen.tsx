import { useMemo, useState } from 'react';
import { type TimelineKind, timelineKinds } from '../../../electron/contract/timeline.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { useFormat } from '../../app/useFormat.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { CitationContext } from '../citation/CitationContext.ts';
import { Cite } from '../citation/Cite.tsx';
import { citedSources } from '../citation/cited.ts';
import { SourceNotes } from '../citation/SourceNotes.tsx';
import { PlayOnMap } from '../ribbon/play/PlayOnMap.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { EntryItem } from './EntryItem.tsx';
import { KindFilter } from './KindFilter.tsx';
import css from './Timeline.module.css';
import { useFollowPlay } from './useFollowPlay.ts';
import { countKinds, yearsOf } from './years.ts';

/** The reader's choice, kept while the atlas is open. */
let kept: ReadonlySet<TimelineKind> = new Set(timelineKinds);

/** Everything dated, year by year from 2011 to today. */
export default function TimelineScreen() {
  const t = useText();
  const { date } = useFormat();
  const { day, today } = useDay();
  const answer = useAtlas('timeline.list', { on: day });
  const [chosen, setChosen] = useState(kept);
  const entries = answer.ok ? answer.value.entries : null;
  const counts = useMemo(() => countKinds(entries ?? []), [entries]);
  const years = useMemo(() => yearsOf(entries ?? [], chosen, today), [entries, chosen, today]);
  const list = useFollowPlay();
  if (!answer.ok) return <ErrorNotice error={answer.error} />;
  const shown = years.flatMap((year) => year.entries);
  const firstToCome = day === today ? undefined : shown.find(({ time }) => time === 'future');
  return (
    <CitationContext value={answer.value.sources}>
      <div className={css.page} ref={list}>
        <PageHeading
          title={t('timeline.title')}
          kicker={t('timeline.kicker', {
            from: String(years[0]?.year ?? ''),
            count: answer.value.entries.length,
          })}
        />
        <p className={prose.lead}>{t('timeline.lead')}</p>
        <PlayOnMap at={{ screen: 'conferences' }} />
        <KindFilter
          counts={
            new Map(timelineKinds.flatMap((kind) => [[kind, counts.get(kind) ?? 0] as const]))
          }
          chosen={chosen}
          onChoose={(next) => {
            kept = next;
            setChosen(next);
          }}
          shown={shown.length}
          all={answer.value.entries.length}
        />
        {chosen.size === 0 && <p className={css.lack}>{t('timeline.none')}</p>}
        {chosen.size > 0 &&
          years.map(({ year, entries: ofYear, lack, lackSourceIds }) => (
            <section key={year} className={css.year} aria-labelledby={`year-${year}`}>
              <h2 id={`year-${year}`}>{year}</h2>
              <ol>
                {lack !== null && (
                  <li className={css.lack}>
                    {lack === 'dormant'
                      ? t('timeline.dormant')
                      : t('timeline.noConference', { year: String(year) })}
                    <Cite
                      label={t('conference.gapOf', { year: String(year) })}
                      cited={{ ...citedSources(lackSourceIds), note: t('timeline.lackNote') }}
                    />
                  </li>
                )}
                {ofYear.length === 0 && lack === null && (
                  <li className={css.lack}>{t('timeline.noneInYear')}</li>
                )}
                {ofYear.map((entry) => [
                  entry === firstToCome && (
                    <li key="shown" className={css.dayShown} data-day-shown>
                      {t('timeline.dayShown', { date: date(day) })}
                    </li>
                  ),
                  <EntryItem key={entry.id} entry={entry} />,
                ])}
              </ol>
            </section>
          ))}
        <p className={css.undated}>
          {t('timeline.undated', { count: answer.value.undatedSupporters })}
        </p>
        <SourceNotes />
      </div>
    </CitationContext>
  );
}
