import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { TimelineEntry } from '../../../electron/contract/timeline.ts';

/** More than so many are counted and not named. */
const named = 3;

/** Says in a sentence what an entry of the timeline tells. */
export function useEntryTitle(): (entry: TimelineEntry) => string {
  const intl = useIntl();
  return useCallback(
    ({ change, subjects, about, value, before }) => {
      const names =
        subjects.length > named
          ? ''
          : intl.formatList(
              subjects.map(({ name }) => name),
              { type: 'conjunction' },
            );
      return intl.formatMessage(
        { id: `timeline.what.${change}` },
        {
          names,
          count: subjects.length > named ? subjects.length : 1,
          about: about?.name ?? '',
          hasAbout: about === null ? 'no' : 'yes',
          value: value ?? '',
          before: before ?? '',
          ordinal: Number(subjects[0]?.id) || 0,
        },
      );
    },
    [intl],
  );
}
