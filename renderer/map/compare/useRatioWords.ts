import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { CountryListing } from '../../../electron/contract/countries.ts';

/** A country with its total area in km². */
export interface Sized {
  readonly code: string;
  readonly name: string;
  readonly km2: number;
}

/** A listed country as it is compared. */
export const sizedOf = ({ code, name, areaKm2 }: CountryListing): Sized => ({
  code,
  name,
  km2: areaKm2.best.value,
});

export interface RatioWords {
  /** "Türkiye", "the United States": its name within a sentence. */
  readonly named: (one: Sized) => string;
  /** "0.83", "26". */
  readonly number: (one: Sized, other: Sized) => string;
  /** "0.83 of Türkiye", "26 times Afghanistan". */
  readonly part: (one: Sized, other: Sized) => string;
  /** "Afghanistan is 0.83 of Türkiye", "Russia is 26 times Afghanistan". */
  readonly sentence: (one: Sized, other: Sized) => string;
}

/** The countries of the atlas that English names with an article: unions and kingdoms. */
const withArticle = new Set(['AE', 'GB', 'US']);

/** How large one country is in terms of another, in words: to two figures, of their total areas. */
export function useRatioWords(): RatioWords {
  const intl = useIntl();
  return useMemo(() => {
    const named = ({ code, name }: Sized, at: 'start' | 'within' = 'within') =>
      intl.formatMessage(
        { id: 'compare.named' },
        { name, article: withArticle.has(code) ? at : 'none' },
      );
    const number = (one: Sized, other: Sized) => {
      const ratio = one.km2 / other.km2;
      return intl.formatNumber(ratio, {
        ...(ratio >= 100
          ? { maximumFractionDigits: 0 }
          : { minimumSignificantDigits: 2, maximumSignificantDigits: 2 }),
      });
    };
    const part = (one: Sized, other: Sized) =>
      intl.formatMessage(
        { id: 'compare.part' },
        {
          kind: one.km2 === other.km2 ? 'same' : one.km2 < other.km2 ? 'less' : 'more',
          ratio: number(one, other),
          other: named(other),
        },
      );
    const sentence = (one: Sized, other: Sized) =>
      intl.formatMessage(
        { id: 'compare.sentence' },
        { name: named(one, 'start'), part: part(one, other) },
      );
    return { named, number, part, sentence };
  }, [intl]);
}
