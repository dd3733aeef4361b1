import { describe, expect, it } from 'vitest';
import { counted, grouped } from '../../../../renderer/features/disagreements/group.ts';

const oddity = (id: string, category: string, severity: string, finding: string) => ({
  id,
  category,
  severity,
  place: 'Table',
  seedSays: null,
  finding,
  shown: 'Both',
  subjects: [{ kind: 'country' as const, id: 'PK', name: 'Pakistan' }],
  asOf: null,
  sourceIds: ['seed'],
});
const all = [
  oddity('O01', 'count', 'contradiction', 'eleven'),
  oddity('O27', 'area', 'variant', '796,095'),
  oddity('O02', 'count', 'variant', 'seven'),
];
const none = { text: '', category: null, severity: null };

describe('the list of disagreements', () => {
  it('is grouped by category, in the order of the numbers', () => {
    expect(grouped(all, none).map((group) => group.oddities.map(({ id }) => id))).toEqual([
      ['O01', 'O02'],
      ['O27'],
    ]);
  });

  it('can be narrowed by category, by sort and by text, together', () => {
    expect(grouped(all, { ...none, category: 'count', severity: 'variant' })).toMatchObject([
      { category: 'count', oddities: [{ id: 'O02' }] },
    ]);
    expect(grouped(all, { ...none, text: ' 796,0' })).toMatchObject([
      { oddities: [{ id: 'O27' }] },
    ]);
    expect(grouped(all, { ...none, text: 'pakistan' })).toHaveLength(2);
    expect(grouped(all, { ...none, text: 'Atlantis' })).toEqual([]);
  });

  it('counts how many there are of each', () => {
    expect(counted(['a', 'b', 'a'])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});
