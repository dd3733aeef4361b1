import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Result } from '../../../electron/contract/result.ts';
import type { SearchAnswer } from '../../../electron/contract/search.ts';
import { answers } from '../../app/useAtlas.ts';

/** Longer texts are no names; the contract takes no longer ones. */
const longest = 10_000;

const askFor = (text: string, limit: number): Promise<Result<SearchAnswer>> =>
  answers.get('search.find', { text: text.slice(0, longest), limit, kind: null });

/**
 * Asks for what the text is going to be, before the browser puts the letters in: an answer that
 * is there when they are is painted with them in one frame.
 */
export function askAhead(
  { value, selectionStart, selectionEnd }: HTMLInputElement,
  letters: string,
  limit: number,
): void {
  const text = value.slice(0, selectionStart ?? 0) + letters + value.slice(selectionEnd ?? 0);
  if (text.trim() !== '') void askFor(text, limit);
}

/**
 * The answer to the text in the search box, as it is typed; null while there is none. An answer
 * that comes after the text has changed is dropped.
 */
export function useFind(text: string, limit: number): Result<SearchAnswer> | null {
  const [answer, setAnswer] = useState<Result<SearchAnswer> | null>(null);
  const isEmpty = text.trim() === '';
  useEffect(() => {
    if (isEmpty) {
      setAnswer(null);
      return;
    }
    let current = true;
    void askFor(text, limit).then((found) => {
      // At once, so that it is painted with the next frame and not the one after.
      if (current) flushSync(() => setAnswer(found));
    });
    return () => {
      current = false;
    };
  }, [text, isEmpty, limit]);
  return isEmpty ? null : answer;
}
