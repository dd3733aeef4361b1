import { useEffect, useState } from 'react';
import type { Result } from '../../../electron/contract/result.ts';
import type { SearchAnswer } from '../../../electron/contract/search.ts';
import { answers } from '../../app/useAtlas.ts';

/**
 * The answer to the text in the search box, as it is typed; null while there is none. An answer
 * that comes after the text has changed is dropped.
 */
export function useFind(text: string, limit: number): Result<SearchAnswer> | null {
  const [answer, setAnswer] = useState<Result<SearchAnswer> | null>(null);
  useEffect(() => {
    if (text.trim() === '') {
      setAnswer(null);
      return;
    }
    let current = true;
    void answers.get('search.find', { text, limit }).then((found) => {
      if (current) setAnswer(found);
    });
    return () => {
      current = false;
    };
  }, [text, limit]);
  return answer;
}
