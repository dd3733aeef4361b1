import { useEffect, useMemo, useState } from 'react';
import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';
import type { TimelineEntry } from '../../../electron/contract/timeline.ts';
import { answers } from '../../app/atlasAnswers.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import { useEntryTitle } from '../timeline/useEntryTitle.ts';
import { type Stop, stopsOf } from './stops.ts';

const fullDate = 'YYYY-MM-DD'.length;

/** How long after the first picture the timeline is asked for, in milliseconds. */
const calm = 800;

/**
 * The stops of the ribbon. The conferences are there from the start; the rest comes when the
 * first picture has long been painted, and nothing waits for it.
 */
export function useStops(
  conferences: readonly ConferenceBrief[],
  today: string,
): { readonly stops: readonly Stop[]; readonly isWhole: boolean } {
  const t = useText();
  const { date } = useFormat();
  const titleOf = useEntryTitle();
  const [entries, setEntries] = useState<readonly TimelineEntry[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    const later = setTimeout(async () => {
      const list = await answers.get('timeline.list', { on: today });
      if (isWanted && list.ok) setEntries(list.value.entries);
    }, calm);
    return () => {
      isWanted = false;
      clearTimeout(later);
    };
  }, [today]);
  const stops = useMemo(
    () =>
      entries === null
        ? conferences.map(
            ({ ordinal, city, date: held }): Stop => ({
              day: held,
              happenings: [
                {
                  kind: 'conference',
                  title: t('timeline.what.conference', { ordinal, value: city }),
                },
              ],
            }),
          )
        : stopsOf(entries, (entry) =>
            entry.date.length === fullDate
              ? titleOf(entry)
              : t('ribbon.dated', { title: titleOf(entry), date: date(entry.date) }),
          ),
    [entries, conferences, t, titleOf, date],
  );
  return { stops, isWhole: entries !== null };
}
