import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../../../electron/contract/search.ts';
import { areOnlyNear, groupHits, routeOfHit } from '../../../../renderer/features/search/hits.ts';

const hit = (kind: SearchHit['kind'], id: string): SearchHit => ({
  kind,
  id,
  title: id,
  matched: [],
  field: 'short',
  language: null,
  direction: 'ltr',
});

describe('search hits', () => {
  it('are grouped by kind; the kind of the best comes first', () => {
    const hits = [hit('conference', '2'), hit('country', 'AF'), hit('conference', '8')];
    const groups = groupHits(hits).map(({ kind, hits: own }) => [kind, own.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['conference', ['2', '8']],
      ['country', ['AF']],
    ]);
  });

  it('are told from near ones by what is marked in them', () => {
    const marked = { ...hit('country', 'AF'), matched: [{ text: 'Kab', match: true }] };
    const unmarked = { ...hit('country', 'KZ'), matched: [{ text: 'Kazakhstan', match: false }] };
    expect(areOnlyNear([unmarked])).toBe(true);
    expect(areOnlyNear([unmarked, marked])).toBe(false);
    expect(areOnlyNear([])).toBe(false);
  });

  it('lead to what they name', () => {
    expect(routeOfHit(hit('country', 'AF'))).toEqual({ screen: 'country', code: 'AF' });
    expect(routeOfHit(hit('conference', '8'))).toEqual({ screen: 'conference', ordinal: 8 });
  });
});
