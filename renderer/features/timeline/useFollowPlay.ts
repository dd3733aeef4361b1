import { type RefObject, useEffect, useRef } from 'react';
import { useDay } from '../../app/day.ts';
import { usePlay } from '../ribbon/play/PlayContext.ts';

/**
 * While the time ribbon plays, keeps what happened on the day shown in view; where the reader has
 * chosen other kinds of entries, the line that says which day is shown.
 * @returns to be put on what holds the entries
 */
export function useFollowPlay(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const { status } = usePlay();
  const { day } = useDay();
  useEffect(() => {
    if (status === 'idle' || day === '') return;
    const current = list.current?.querySelector('[aria-current="date"], [data-day-shown]');
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    current?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
  }, [status, day]);
  return list;
}
