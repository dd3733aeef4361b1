import { useMemo } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { Point } from '../../electron/contract/facts.ts';
import { type AreaUnit, toSquareMiles } from './measure.ts';

export interface Format {
  /** A date as exact as it is given: 2023, 2024-07 or 2024-07-01. */
  readonly date: (text: string) => string;
  readonly shortDate: (day: string) => string;
  /** A day without its year: 9 December. */
  readonly dayAndMonth: (day: string) => string;
  readonly number: (value: number) => string;
  /** A number of people for a small space: 20.3 million. */
  readonly compact: (value: number) => string;
  readonly area: (km2: number, unit: AreaUnit) => string;
  readonly kilometres: (value: number) => string;
  readonly density: (perKm2: number) => string;
  /** A place in degrees: 34.5281° N, 69.1723° E. */
  readonly point: (point: Point) => string;
  /** The reader's name for a country code; the code itself where there is none. */
  readonly region: (code: string) => string;
  readonly language: (code: string) => string;
}

/** Numbers, dates and names in the reader's language. */
export function useFormat(): Format {
  const intl = useIntl();
  return useMemo(() => makeFormat(intl), [intl]);
}

export function makeFormat(intl: IntlShape): Format {
  const number = (value: number) => intl.formatNumber(value, { maximumFractionDigits: 0 });
  return {
    date: (text) => formatPartialDate(intl, text, 'long'),
    shortDate: (day) => formatPartialDate(intl, day, 'short'),
    dayAndMonth: (day) =>
      intl.formatDate(`${day}T00:00:00Z`, { timeZone: 'UTC', day: 'numeric', month: 'long' }),
    number,
    compact: (value) =>
      intl.formatNumber(value, {
        notation: 'compact',
        compactDisplay: 'long',
        maximumSignificantDigits: 3,
      }),
    area: (km2, unit) =>
      unit === 'km2'
        ? intl.formatMessage({ id: 'unit.km2' }, { value: number(km2) })
        : intl.formatMessage({ id: 'unit.sqmi' }, { value: number(toSquareMiles(km2)) }),
    kilometres: (value) => intl.formatMessage({ id: 'unit.km' }, { value: number(value) }),
    density: (perKm2) =>
      intl.formatMessage(
        { id: 'unit.perKm2' },
        {
          value: intl.formatNumber(perKm2, {
            minimumFractionDigits: perKm2 < 100 ? 1 : 0,
            maximumFractionDigits: perKm2 < 100 ? 1 : 0,
          }),
        },
      ),
    point: ({ latitude, longitude }) => {
      const degrees = (value: number) =>
        intl.formatNumber(Math.abs(value), { minimumFractionDigits: 4, maximumFractionDigits: 4 });
      return intl.formatMessage(
        { id: 'unit.point' },
        {
          latitude: degrees(latitude),
          longitude: degrees(longitude),
          northSouth: latitude < 0 ? 'south' : 'north',
          eastWest: longitude < 0 ? 'west' : 'east',
        },
      );
    },
    region: (code) => intl.formatDisplayName(code, { type: 'region' }) ?? code,
    language: (code) => intl.formatDisplayName(code, { type: 'language' }) ?? code,
  };
}

function formatPartialDate(intl: IntlShape, text: string, month: 'long' | 'short'): string {
  const [year = 0, monthOfYear, day] = text.split('-').map(Number);
  if (monthOfYear === undefined) return String(year);
  const at = new Date(Date.UTC(year, monthOfYear - 1, day ?? 1));
  return intl.formatDate(at, {
    timeZone: 'UTC',
    year: 'numeric',
    month,
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
}
