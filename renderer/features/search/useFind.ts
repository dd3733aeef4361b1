import { useEffect, useMemo, useState } from 'react';
import { fail, ok, type Result } from '../../../electron/contract/result.ts';
import type { SearchAnswer } from '../../../electron/contract/search.ts';
import { answers } from '../../app/atlasAnswers.ts';
import { fetchOtherScripts } from '../../app/fonts.ts';
import type { PageSearch } from '../../host/search/search.ts';

/** Longer texts are no names. */
const longest = 10_000;

/** Fetches what the search knows, how it looks and what its hits are written in; it stays. */
async function openSearch(): Promise<Result<PageSearch>> {
  fetchOtherScripts();
  try {
    const [{ createPageSearch }, book] = await Promise.all([
      import('../../host/search/search.ts'),
      answers.get('search.book', {}),
    ]);
    return book.ok ? ok(createPageSearch(book.value)) : book;
  } catch (error) {
    return fail('internal', String(error));
  }
}
let opened: Promise<Result<PageSearch>> | null = null;

/**
 * The answer to the text in the search box, found in the page itself, so that it is painted with
 * the letter that asks for it, in one frame; null where there is none, or not yet.
 * @param isWanted while the reader is at the box: what the search knows is fetched then
 */
export function useFind(
  text: string,
  limit: number,
  isWanted: boolean,
): Result<SearchAnswer> | null {
  const [search, setSearch] = useState<Result<PageSearch> | null>(null);
  // What failed is tried again when the reader comes back.
  const isLacking = isWanted && !search?.ok;
  useEffect(() => {
    if (!isLacking) return;
    opened ??= openSearch();
    void opened.then((found) => {
      if (!found.ok) opened = null;
      setSearch(found);
    });
  }, [isLacking]);
  return useMemo(() => {
    if (search === null || text.trim() === '') return null;
    return search.ok ? ok(search.value(text.slice(0, longest), limit)) : search;
  }, [search, text, limit]);
}
