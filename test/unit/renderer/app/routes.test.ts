import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress, type Route } from '../../../../renderer/app/routes.ts';
import { mapViewIds } from '../../../../renderer/map/projection/views.ts';

const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { screen: 'home' },
    { screen: 'countries' },
    { screen: 'conferences' },
    { screen: 'measures' },
    { screen: 'organisations' },
    { screen: 'process' },
    { screen: 'timeline' },
    { screen: 'disagreements' },
    { screen: 'disagreements', oddity: 'O27' },
    { screen: 'data' },
    { screen: 'sources' },
    { screen: 'about' },
    { screen: 'notebook' },
    { screen: 'notebook', part: 'bookmarks' },
    { screen: 'themes' },
    { screen: 'theme', theme: 'population' },
    { screen: 'theme', theme: 'population', year: 2019 },
    { screen: 'theme', theme: 'membership', organisation: 'SCO' },
    { screen: 'theme', theme: 'density', country: 'AF' },
    { screen: 'compare', pieces: [] },
    { screen: 'compare', pieces: ['AF@TR', 'KZ'] },
    { screen: 'worksheet', choice: '' },
    { screen: 'worksheet', choice: 'of=AF&show=rivers%2Ccapitals' },
  ),
  fc.tuple(letter, letter).map(([a, b]): Route => ({ screen: 'country', code: a + b })),
  fc.integer({ min: 1, max: 999 }).map((ordinal): Route => ({ screen: 'conference', ordinal })),
  fc.constantFrom<Route>(
    { screen: 'measure', code: 'CT' },
    { screen: 'measure', code: 'DM&EP' },
    { screen: 'organisation', code: 'SCO' },
    { screen: 'article', id: 'senior-officials' },
  ),
  fc.string({ unit: 'grapheme' }).map((text): Route => ({ screen: 'search', text })),
  fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((id) => id.isWellFormed())
    .map((id): Route => ({ screen: 'source', id })),
);
const day = fc
  .date({ min: new Date('2011-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('addresses', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(route, fc.option(day), fc.constantFrom(...mapViewIds), (place, on, view) => {
        expect(parseAddress(formatAddress(place, on, view))).toEqual({ route: place, on, view });
      }),
    );
  });

  it('settle after one reading, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = parseAddress(typed);
        expect(parseAddress(formatAddress(once.route, once.on, once.view))).toEqual(once);
      }),
    );
  });

  it('are those that people were given', () => {
    expect(formatAddress({ screen: 'home' })).toBe('#/');
    expect(formatAddress({ screen: 'country', code: 'KZ' })).toBe('#/country/KZ');
    expect(formatAddress({ screen: 'country', code: 'KZ' }, '2014-01-01')).toBe(
      '#/country/KZ?on=2014-01-01',
    );
    expect(formatAddress({ screen: 'conference', ordinal: 3 })).toBe('#/conference/3');
    expect(formatAddress({ screen: 'search', text: 'کابل' }, null)).toBe(
      '#/search?q=%DA%A9%D8%A7%D8%A8%D9%84',
    );
  });

  it.each(['', '#', '#/'])('%j is the map', (hash) => {
    expect(parseAddress(hash)).toEqual({ route: { screen: 'home' }, on: null, view: 'region' });
  });

  it('forgive small letters and a last slash', () => {
    expect(parseAddress('#/country/kz/').route).toEqual({ screen: 'country', code: 'KZ' });
  });

  it.each([
    ['#/nowhere', 'page'],
    ['#/countries/KZ', 'page'],
    ['#/about/us/too', 'page'],
    ['#/source/%E0%A4%A', 'page'],
    ['#/country/KAZ', 'country-code'],
    ['#/country/', 'page'],
    ['#/country/1Z', 'country-code'],
    ['#/conference/0', 'conference-number'],
    ['#/conference/-1', 'conference-number'],
    ['#/conference/3.5', 'conference-number'],
    ['#/conference/1000', 'conference-number'],
    ['#/organisation/S-C-O', 'organisation-code'],
    ['#/measure/7', 'measure-code'],
    ['#/process/Goals', 'page'],
  ])('%s says why it leads nowhere', (hash, why) => {
    expect(parseAddress(hash).route).toMatchObject({ screen: 'unknown', why });
  });

  it('take the ampersand of a measure as typed or as encoded', () => {
    const route = { screen: 'measure', code: 'DM&EP' };
    expect(parseAddress('#/measure/DM&EP').route).toEqual(route);
    expect(parseAddress('#/measure/DM%26EP').route).toEqual(route);
  });
});
