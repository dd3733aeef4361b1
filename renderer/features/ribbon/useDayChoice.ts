import { useEffect, useRef, useState } from 'react';
import { useDay } from '../../app/day.ts';
import { formatAddress, type Route } from '../../app/routes.ts';
import { goTo, replaceWith } from '../../app/useAddress.ts';

/** How long the handle rests on a stop before the atlas follows it there, in milliseconds. */
const rest = 160;

export interface DayChoice {
  /** The day of the handle, which is ahead of the screens while they wait for answers. */
  readonly shown: string;
  readonly isDragging: boolean;
  /** Goes to a day. `isNextStep` takes the place of the step before it in the history. */
  readonly choose: (day: string, isNextStep?: boolean) => void;
  readonly drag: {
    readonly start: () => void;
    /** `isStop`: the atlas follows if the handle stays. */
    readonly move: (day: string, isStop: boolean) => void;
    readonly end: () => void;
    readonly cancel: () => void;
  };
}

/** The choice of a day: a whole drag is one step in the history and asks for whole stops only. */
export function useDayChoice(route: Route): DayChoice {
  const { day, today } = useDay();
  const [draft, setDraft] = useState<string | null>(null);
  const [isDragging, setDragging] = useState(false);
  const from = useRef({ day, hash: '' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const here = `${day} ${formatAddress(route)}`;
  const [seen, setSeen] = useState(here);
  // The screens have followed, or the reader has gone elsewhere.
  if (seen !== here) {
    setSeen(here);
    if (!isDragging) setDraft(null);
  }

  const on = (wanted: string) => (wanted === today ? null : wanted);
  const stop = () => {
    clearTimeout(timer.current);
    setDragging(false);
  };
  const back = () => {
    stop();
    setDraft(null);
    if (window.location.hash !== from.current.hash) replaceWith(route, on(from.current.day));
  };
  return {
    shown: draft ?? day,
    isDragging,
    choose(wanted, isNextStep = false) {
      if (wanted === (draft ?? day)) return;
      setDraft(wanted === day ? null : wanted);
      (isNextStep ? replaceWith : goTo)(route, on(wanted));
    },
    drag: {
      start() {
        from.current = { day: draft ?? day, hash: window.location.hash };
        setDragging(true);
      },
      move(wanted, isStop) {
        setDraft(wanted);
        clearTimeout(timer.current);
        if (isStop) timer.current = setTimeout(() => replaceWith(route, on(wanted)), rest);
      },
      end() {
        if (draft === null || draft === from.current.day) return back();
        stop();
        // The entry of the history goes back to what it was, and the end of the drag is the next.
        if (window.location.hash !== from.current.hash)
          window.history.replaceState(null, '', from.current.hash);
        goTo(route, on(draft));
        if (draft === day) setDraft(null);
      },
      cancel: back,
    },
  };
}
