import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { km2PerSquareMile, toSquareMiles } from '../../../../renderer/app/measure.ts';
import { english } from '../../../../renderer/app/messages/catalogue.ts';
import { makeFormat } from '../../../../renderer/app/useFormat.ts';

const format = makeFormat(createIntl({ locale: 'en-GB', messages: { ...english } }));

describe('measures', () => {
  it('takes the square mile from the international mile of 1959', () => {
    expect(km2PerSquareMile).toBeCloseTo(2.589988110336, 12);
    expect(Math.round(toSquareMiles(2_724_900))).toBe(1_052_090);
  });

  it('writes areas in both units, and lengths', () => {
    expect(format.area(2_724_900, 'km2')).toBe('2,724,900 km²');
    expect(format.area(2_724_900, 'sqmi')).toBe('1,052,090 sq mi');
    expect(format.kilometres(7644)).toBe('7,644 km');
  });

  it('writes a density as exactly as it is worth', () => {
    expect(format.density(7.4609)).toBe('7.5 per km²');
    expect(format.density(437.46)).toBe('437 per km²');
  });
});

it('writes a place in degrees with the names of the four directions', () => {
  expect(format.point({ latitude: 40.7143, longitude: -74.006 })).toBe('40.7143° N, 74.0060° W');
  expect(format.point({ latitude: -35.2835, longitude: 149.1281 })).toBe('35.2835° S, 149.1281° E');
});

describe('dates', () => {
  it('are as exact as their source', () => {
    expect(format.date('2013-04-26')).toBe('26 April 2013');
    expect(format.date('2019-03')).toBe('March 2019');
    expect(format.date('2025')).toBe('2025');
    expect(format.shortDate('2013-04-26')).toBe('26 Apr 2013');
  });

  it('do not slip a day with the time zone', () => {
    expect(format.date('2021-01-01')).toBe('1 January 2021');
    expect(format.date('2021-12-31')).toBe('31 December 2021');
  });
});

describe('numbers and names', () => {
  it('group their digits, and shorten for small spaces', () => {
    expect(format.number(20_330_104)).toBe('20,330,104');
    expect(format.compact(20_330_104)).toBe('20.3 million');
  });

  it('name regions and languages, or give the code back', () => {
    expect(format.region('MN')).toBe('Mongolia');
    expect(format.language('kk')).toBe('Kazakh');
    expect(format.region('QX')).toBe('QX');
  });
});
