import { describe, expect, test } from 'vitest';
import { type ThemeId, themeIds } from '../../../../../electron/contract/themeIds.ts';
import { projections } from '../../../../../renderer/map/projection/mapProjection.ts';
import { classesOf } from '../../../../../renderer/map/themes/classes.ts';
import { radiusOf } from '../../../../../renderer/map/themes/symbols.ts';
import { ask } from '../../../db/atlas.ts';

const today = '2026-11-24';
const classes = (theme: ThemeId, on = today, organisation: string | null = null) =>
  classesOf(ask('themes.get', { theme, on, year: null, organisation }));
const keyOf = (code: string, theme: ThemeId, on = today) =>
  classes(theme, on).find(({ countries }) => countries.includes(code))?.key;

describe('the classes of every theme', () => {
  test.each(themeIds)(
    '%s: each country is in one class, no class is empty, no two look alike',
    (id) => {
      for (const on of ['2011-01-01', '2013-06-01', '2019-12-09', today]) {
        const all = classes(id, on);
        expect(all.flatMap(({ countries }) => countries).toSorted()).toHaveLength(31);
        expect(new Set(all.flatMap(({ countries }) => countries)).size).toBe(31);
        expect(all.every(({ countries }) => countries.length > 0)).toBe(true);
        // Under circles the land has one colour.
        if (id === 'population') continue;
        const looks = all.map(({ look }) => `${look.colour} ${look.hatched}`);
        expect(new Set(looks).size, `${id} ${on}`).toBe(looks.length);
      }
    },
  );

  test('membership of each organisation has looks of its own too', () => {
    for (const code of ['AKDN', 'CICA', 'EU', 'NATO', 'OSCE', 'SCO', 'UN']) {
      const looks = classes('membership', '2016-01-01', code).map(({ look }) => look);
      expect(new Set(looks).size).toBe(looks.length);
    }
  });
});

test('density is cut into five natural classes, Afghanistan in the lowest, India alone on top', () => {
  const all = classes('density');
  expect(all).toHaveLength(5);
  expect(keyOf('AF', 'density')).toBe('class 0');
  expect(all.at(-1)?.countries).toEqual(['IN']);
});

test('areas are cut into fifths', () => {
  expect(classes('area').map(({ countries }) => countries.length)).toEqual([6, 6, 7, 6, 6]);
});

test('population is cut at powers of ten', () => {
  expect(classes('population').map(({ kind }) => kind)).toEqual([
    { of: 'range', from: null, to: 1e7 },
    { of: 'range', from: 1e7, to: 1e8 },
    { of: 'range', from: 1e8, to: 1e9 },
    { of: 'range', from: 1e9, to: null },
  ]);
});

test('what is not known is hatched, what is known to be none is not', () => {
  const all = classes('joined', '2018-01-01');
  expect(all.map(({ key, look }) => [key, look.hatched])).toEqual([
    ['2011', false],
    ['none not-yet', false],
    ['none unknown-date', true],
  ]);
});

test('circles are true to area', () => {
  const view = { width: 900, projection: projections.region };
  expect(radiusOf(4e8, view) / radiusOf(1e8, view)).toBeCloseTo(2);
});
