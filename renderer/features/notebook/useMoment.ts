import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { localDay } from '../../../electron/contract/calendar.ts';
import { useFormat } from '../../app/useFormat.ts';

/** A point in time as the reader's clock and calendar have it. */
export interface Moment {
  /** 25 November 2026 */
  readonly day: (iso: string) => string;
  /** 14:05 */
  readonly time: (iso: string) => string;
  /** 25 November 2026, 14:05 */
  readonly both: (iso: string) => string;
}

export function useMoment(): Moment {
  const intl = useIntl();
  const { date } = useFormat();
  return useMemo(() => {
    const day = (iso: string) => date(localDay(new Date(iso)));
    const time = (iso: string) => intl.formatTime(iso);
    return { day, time, both: (iso) => `${day(iso)}, ${time(iso)}` };
  }, [intl, date]);
}
