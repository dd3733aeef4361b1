import { createContext, useContext } from 'react';
import { isRealDay } from '../../electron/contract/calendar.ts';

/** The process was opened in November 2011; the atlas knows no day before that year. */
export const firstDay = '2011-01-01';

export type DayProblem = 'not-a-day' | 'too-early' | 'in-the-future';

export interface ShownDay {
  /** The day the screens are right for, YYYY-MM-DD. */
  readonly day: string;
  readonly today: string;
  /** What is wrong with the address's `on`; then `day` is today. */
  readonly problem: DayProblem | null;
}

/** Decides which day to show for what an address says after `on=`. */
export function resolveDay(on: string | null, today: string): ShownDay {
  const at = (day: string, problem: DayProblem | null): ShownDay => ({ day, today, problem });
  if (on === null || on === today) return at(today, null);
  if (!isRealDay(on)) return at(today, 'not-a-day');
  if (on < firstDay) return at(today, 'too-early');
  if (on > today) return at(today, 'in-the-future');
  return at(on, null);
}

/** `on` for links made on a screen: the shown day where it is not simply today. */
export const onOf = ({ day, today }: ShownDay): string | null => (day === today ? null : day);

const DayContext = createContext<ShownDay | null>(null);
export const DayProvider = DayContext.Provider;

/** The day every answer on the screen has to be right for. */
export function useDay(): ShownDay {
  const shown = useContext(DayContext);
  if (shown === null) throw new Error('useDay outside of DayProvider');
  return shown;
}
