import { type RefObject, useCallback, useEffect, useRef } from 'react';

export interface Return {
  /** Remembers where in the bar the focus and the caret are; Chromium takes both when it looks. */
  keep(): void;
  /** After an answer: goes back to where they were, if that was in the bar, and forgets it. */
  back(): void;
}

/** Gives the bar its focus and its caret back after Chromium has looked, or with the next key. */
export function useReturn(bar: RefObject<HTMLElement | null>): Return {
  const kept = useRef<{ readonly element: HTMLElement; readonly caret: Caret } | null>(null);
  const keep = useCallback(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || !bar.current?.contains(element)) return;
    const caret: Caret =
      element instanceof HTMLInputElement ? [element.selectionStart, element.selectionEnd] : null;
    kept.current = { element, caret };
  }, [bar]);
  const goBack = useCallback(() => {
    if (kept.current === null) return;
    const { element, caret } = kept.current;
    // Who has gone elsewhere in the meantime stays there.
    if (document.activeElement !== document.body && document.activeElement !== element) return;
    // Where it finds nothing, Chromium only puts the caret at the beginning.
    const isTaken = document.activeElement !== element;
    element.focus();
    if (caret === null || !(element instanceof HTMLInputElement)) return;
    if (isTaken || element.selectionEnd === 0) element.setSelectionRange(...caret);
  }, []);
  const back = useCallback(() => {
    goBack();
    kept.current = null;
  }, [goBack]);
  // A letter goes to where the focus is after its keydown: none is lost while Chromium looks.
  useEffect(() => {
    const beforeLetter = () => {
      if (document.activeElement === document.body) goBack();
    };
    window.addEventListener('keydown', beforeLetter, true);
    return () => window.removeEventListener('keydown', beforeLetter, true);
  }, [goBack]);
  return { keep, back };
}

type Caret = readonly [start: number | null, end: number | null] | null;
