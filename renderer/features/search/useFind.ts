import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Result } from '../../../electron/contract/result.ts';
import type { SearchAnswer } from '../../../electron/contract/search.ts';
import { answers } from '../../app/useAtlas.ts';

/** Longer texts are no names; the contract takes no longer ones. */
const longest = 10_000;

/**
 * The answer to the text in the search box, as it is typed; null while there is none. An answer
 * that comes after the text has changed is dropped.
 */
export function useFind(text: string, limit: number): Result<SearchAnswer> | null {
  const [answer, setAnswer] = useState<Result<SearchAnswer> | null>(null);
  const asked = text.slice(0, longest);
  useEffect(() => {
    if (asked.trim() === '') {
      setAnswer(null);
      return;
    }
    let current = true;
    void answers.get('search.find', { text: asked, limit, kind: null }).then((found) => {
      // At once, so that it is painted with the next frame and not the one after.
      if (current) flushSync(() => setAnswer(found));
    });
    return () => {
      current = false;
    };
  }, [asked, limit]);
  return asked.trim() === '' ? null : answer;
}
