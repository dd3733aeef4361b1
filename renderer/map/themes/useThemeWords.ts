import { useMemo } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { ThemeAnswer, ThemeCountry } from '../../../electron/contract/themes.ts';
import { type Text, useText } from '../../app/messages/useText.ts';
import { type Format, useFormat } from '../../app/useFormat.ts';
import { classesOf, type ThemeClass, type ThemeClassKind, wayOf } from './classes.ts';

/** A theme in words and classes: what the legend, the table, the tooltip and a sheet say. */
export interface ThemeWords {
  readonly title: string;
  /** What is counted, in what: "Persons per km² of total area". */
  readonly unit: string;
  /** What time it is true of: "Mid-2023, estimates". */
  readonly when: string;
  /** How the classes were made, and why so. */
  readonly why: string;
  readonly classes: readonly (ThemeClass & { readonly label: string })[];
  /** Whether the numbers are told by circles on the map, not by the colour of the land. */
  readonly circles: boolean;
  /** A country's value as the reader's language writes it. */
  readonly valueIn: (country: ThemeCountry) => string;
  /** The year of a country's value; empty where there is none. */
  readonly yearOf: (country: ThemeCountry) => string;
  /** The titles of the sources of a country's value, in short. */
  readonly sourceOf: (country: ThemeCountry) => string;
  /** Name, value, year and source as one phrase. */
  readonly phraseOf: (country: ThemeCountry) => string;
}

/** The words for a theme's answer, right for a day; null where no theme is on. */
export function useThemeWords<A extends ThemeAnswer | null>(
  answer: A,
  day: string,
): A extends null ? null : ThemeWords;
export function useThemeWords(answer: ThemeAnswer | null, day: string): ThemeWords | null {
  const intl = useIntl();
  const t = useText();
  const format = useFormat();
  return useMemo(
    () => (answer === null ? null : themeWords(answer, day, intl, t, format)),
    [answer, day, intl, t, format],
  );
}

function themeWords(
  answer: ThemeAnswer,
  day: string,
  intl: IntlShape,
  t: Text,
  format: Format,
): ThemeWords {
  const compact = (value: number) =>
    value < 1e6 ? intl.formatNumber(value) : format.compact(value);
  const { theme, series, membership } = answer;
  const classes = classesOf(answer).map((one) => ({
    ...one,
    label: classLabel(one.kind, t, compact),
  }));
  const valueIn = (country: ThemeCountry) => valueText(answer, country, t, format);
  const yearOf = ({ asOf }: ThemeCountry) => asOf?.slice(0, 4) ?? '';
  const sourceOf = (country: ThemeCountry) => {
    const [first, ...more] = sourceIdsOf(answer, country);
    const title = answer.sources.find(({ id }) => id === first)?.title ?? '';
    return more.length === 0 ? title : t('themes.sourceAndMore', { title, more: more.length });
  };
  const projected = series !== null && series.year > series.lastEstimate;
  return {
    title:
      membership === null
        ? t(`themes.title.${theme}`)
        : t('themes.membershipOf', { name: membership.code }),
    unit: t(`themes.unit.${theme}`),
    when:
      series === null
        ? theme === 'area'
          ? t('themes.when.area')
          : t('themes.when.day', { date: format.date(day) })
        : t('themes.when.series', { year: String(series.year), projected: String(projected) }),
    why: t(`themes.way.${wayOf[theme]}`, { count: classes.length }),
    classes,
    circles: wayOf[theme] === 'powers',
    valueIn,
    yearOf,
    sourceOf,
    phraseOf: (country) =>
      t('themes.phrase', {
        name: country.name,
        value: valueIn(country),
        year: yearOf(country) || '–',
        source: sourceOf(country) || '–',
      }),
  };
}

/** The sources that a country's value rests on; those of the whole list where it is not in it. */
export function sourceIdsOf(answer: ThemeAnswer, { parts }: ThemeCountry): readonly string[] {
  const ids = [...new Set(parts.flatMap(({ fact }) => fact.best.sourceIds))];
  return ids.length > 0 ? ids : answer.listSourceIds;
}

function classLabel(kind: ThemeClassKind, t: Text, number: (value: number) => string): string {
  switch (kind.of) {
    case 'category':
      return t(`themes.category.${kind.category}`);
    case 'year':
      return String(kind.year);
    case 'count':
      return number(kind.number);
    case 'range': {
      const { from, to } = kind;
      if (from === null) return to === null ? '' : t('themes.range.below', { to: number(to) });
      if (to === null) return t('themes.range.above', { from: number(from) });
      return t('themes.range.between', { from: number(from), to: number(to) });
    }
    case 'none':
      return t(`themes.why.${kind.why}`);
  }
}

function valueText(answer: ThemeAnswer, country: ThemeCountry, t: Text, format: Format): string {
  const { value } = country;
  switch (value.kind) {
    case 'category':
      return t(`themes.category.${value.category}`);
    case 'year':
      return String(value.year);
    case 'number':
      if (answer.theme === 'density') return format.density(value.number);
      if (answer.theme === 'area') return format.area(value.number, 'km2');
      return format.number(value.number);
    case 'none':
      return value.why === 'unknown-date' ? unknownDate(country, t) : t(`themes.why.${value.why}`);
  }
}

/** What is known of a date that is not: the years that the sources differ on, or the latest. */
function unknownDate({ parts }: ThemeCountry, t: Text): string {
  const fact = parts[0]?.fact;
  const told = fact === undefined ? [] : [fact.best, ...fact.rivals];
  const years = [...new Set(told.map(({ value }) => String(value).slice(0, 4)))].filter(Boolean);
  const [one, other] = years.toSorted();
  if (one === undefined) return t('themes.why.unknown-date');
  if (other === undefined) return t('themes.joinedBy', { year: one });
  return t('themes.joinedEither', { one, other });
}
