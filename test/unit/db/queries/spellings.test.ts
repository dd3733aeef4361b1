import { describe, expect, test } from 'vitest';
import { ask } from '../atlas.ts';
import { nonsense, spellings } from './spellings.ts';

const found = (text: string, limit: number) => ask('search.find', { text, limit, kind: null });

test('there are at least 400 spellings, over all kinds of things', () => {
  expect(spellings.length).toBeGreaterThanOrEqual(400);
  expect(new Set(spellings.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8);
  expect(spellings.every(({ within }) => within >= 1 && within <= 3)).toBe(true);
});

describe('is found as people write it', () => {
  test.each(spellings)('$query: $kind $id ($who)', ({ query, kind, id, within }) => {
    const first = found(query, 8).hits.slice(0, within);
    expect(first.map((hit) => `${hit.kind} ${hit.id}`)).toContain(`${kind} ${id}`);
  });
});

describe('nonsense finds nothing', () => {
  test('there are 50 texts of it', () => {
    expect(new Set(nonsense).size).toBeGreaterThanOrEqual(50);
  });
  test.each(nonsense)('%s', (text) => {
    expect(found(text, 8)).toMatchObject({ hits: [], counts: [], near: false });
  });
});
