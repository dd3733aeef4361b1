import { useCallback, useEffect, useRef, useState } from 'react';
import type { Found } from '../../../electron/contract/finding.ts';
import { pageFind } from '../../host/find.ts';
import { isOwn, withoutOwn } from './count.ts';

/** How long, in milliseconds, typing has to rest: Chromium loses count of searches that overlap. */
const rest = 200;

export interface PageFind {
  /** null until Chromium has looked. */
  readonly found: Found | null;
  /** Looks for a text from the beginning; an empty one for nothing. */
  seek(text: string): void;
  /** Goes to the next one, or to the one before. */
  step(isForward: boolean): void;
}

/**
 * Has the page searched while the bar is open, and ends it with the bar.
 * @param beforeAsking called at each letter and right before Chromium looks, which takes the focus
 *   and the caret
 */
export function usePageFind(beforeAsking: () => void): PageFind {
  const [found, setFound] = useState<Found | null>(null);
  const sought = useRef({ text: '', isForward: true });

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const ask = useCallback((text: string, isForward: boolean, again: boolean) => {
    clearTimeout(timer.current);
    sought.current = { text, isForward };
    if (text === '') pageFind.request({ ask: 'stop' });
    else pageFind.request({ ask: 'find', text, isForward, again });
  }, []);

  useEffect(() => {
    const forget = pageFind.onFound((told) => {
      const { text, isForward } = sought.current;
      if (text === '') return;
      if (isOwn(told)) ask(text, isForward, true);
      else setFound(withoutOwn(told));
    });
    // What was found belongs to the page that was left.
    const leave = () => setFound(null);
    window.addEventListener('hashchange', leave);
    return () => {
      forget();
      window.removeEventListener('hashchange', leave);
      clearTimeout(timer.current);
      pageFind.request({ ask: 'stop' });
    };
  }, [ask]);

  const seek = (text: string) => {
    setFound(null);
    if (text !== '') beforeAsking();
    clearTimeout(timer.current);
    sought.current = { text, isForward: true };
    const look = () => {
      if (text !== '') beforeAsking();
      ask(text, true, false);
    };
    timer.current = setTimeout(look, text === '' ? 0 : rest);
  };
  const step = (isForward: boolean) => {
    const { text } = sought.current;
    if (text === '') return;
    beforeAsking();
    // Chromium goes on from the caret, if there is one, and that is in the bar's own field. Letting
    // go of a key would bring a caret back that was only removed, so the field is left with it.
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    window.getSelection()?.removeAllRanges();
    ask(text, isForward, found !== null);
  };
  return { found, seek, step };
}
