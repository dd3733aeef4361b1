import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { SearchAnswer, SearchHit } from '../../../../electron/contract/search.ts';
import { groupHits, inGroups, routeOfHit } from '../../../../renderer/features/search/hits.ts';
import {
  optionsOf,
  recentOptions,
  stepFrom,
} from '../../../../renderer/features/search/options.ts';

const hit = (kind: SearchHit['kind'], id: string): SearchHit => ({
  kind,
  id,
  title: id,
  matched: [],
  field: 'short',
  language: null,
  direction: 'ltr',
});
const answer = (hits: readonly SearchHit[], count: number): SearchAnswer => ({
  text: 'x',
  hits,
  counts: [{ kind: 'country', count }],
  near: false,
  suggestions: [],
});

describe('search hits', () => {
  it('are grouped by kind; the kind of the best comes first', () => {
    const hits = [hit('conference', '2'), hit('country', 'AF'), hit('conference', '8')];
    const groups = groupHits(hits).map(({ kind, hits: own }) => [kind, own.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['conference', ['2', '8']],
      ['country', ['AF']],
    ]);
    expect(inGroups(hits).map(({ id }) => id)).toEqual(['2', '8', 'AF']);
  });

  it.each([
    ['country', 'AF', { screen: 'country', code: 'AF' }],
    ['conference', '8', { screen: 'conference', ordinal: 8 }],
    ['organisation', 'SCO', { screen: 'organisation', code: 'SCO' }],
    ['measure', 'DM&EP', { screen: 'measure', code: 'DM&EP' }],
    ['article', 'identity', { screen: 'process' }],
    ['article', 'goals', { screen: 'article', id: 'goals' }],
    ['meeting', 'som-2019-06-25', { screen: 'article', id: 'senior-officials' }],
    ['event', 'any', { screen: 'timeline' }],
    ['oddity', 'O36', { screen: 'disagreements', oddity: 'O36' }],
    ['source', 'wpp-2024', { screen: 'source', id: 'wpp-2024' }],
    ['page', 'theme/density', { screen: 'theme', theme: 'density' }],
  ] as const)('%s %s leads to its page', (kind, id, route) => {
    expect(routeOfHit(hit(kind, id))).toEqual(route);
  });

  const pages = parse(readFileSync('db/source/search_page.csv'), { columns: true }) as {
    readonly address: string;
  }[];
  it.each(pages)('the page $address is one of the atlas', ({ address }) => {
    expect(routeOfHit(hit('page', address)).screen).not.toBe('unknown');
  });
});

describe('the lines below the box', () => {
  it('end with the way to all results where there are more', () => {
    const hits = [hit('country', 'AF'), hit('country', 'AZ')];
    expect(optionsOf(answer(hits, 2)).map(({ key }) => key)).toEqual(['country:AF', 'country:AZ']);
    expect(optionsOf(answer(hits, 9)).at(-1)).toEqual({ type: 'all', key: 'all', total: 9 });
  });

  it('offer recent searches and to clear them', () => {
    expect(recentOptions([])).toEqual([]);
    expect(recentOptions(['کابل']).map(({ key }) => key)).toEqual(['recent:کابل', 'forget']);
  });

  it('are gone through by arrows, round by way of the box', () => {
    expect(stepFrom(-1, 1, 3)).toBe(0);
    expect(stepFrom(2, 1, 3)).toBe(-1);
    expect(stepFrom(-1, -1, 3)).toBe(2);
    expect(stepFrom(-1, 1, 0)).toBe(-1);
  });
});
