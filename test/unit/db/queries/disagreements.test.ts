import { describe, expect, it } from 'vitest';
import { ask } from '../atlas.ts';

const { oddities, sources } = ask('oddities.list', {});

describe('the places where the sources disagree', () => {
  it('are all 56, in order, each with what was found and what is shown', () => {
    expect(oddities.map(({ id }) => id)).toEqual(
      Array.from({ length: 56 }, (_, index) => `O${String(index + 1).padStart(2, '0')}`),
    );
    for (const { finding, shown, place } of oddities)
      for (const text of [finding, shown, place]) expect(text).not.toBe('');
  });

  it('each name a source that the answer has', () => {
    const known = new Set(sources.map(({ id }) => id));
    for (const { sourceIds } of oddities)
      for (const id of sourceIds) expect(known.has(id), id).toBe(true);
  });

  it('are each told on a page of the atlas', () => {
    expect(oddities.filter(({ subjects }) => subjects.length === 0).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('lead from the Pakistani area to the page of Pakistan', () => {
    const area = oddities.find(({ id }) => id === 'O27');
    expect(area?.subjects).toContainEqual({ kind: 'country', id: 'PK', name: 'Pakistan' });
    expect(area?.finding).toContain('796,095');
  });
});
