import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** A country by name, with its total area in km². */
export interface Sized {
  readonly name: string;
  readonly km2: number;
}

export interface RatioWords {
  /** "0.83", "26". */
  readonly number: (one: Sized, other: Sized) => string;
  /** "0.83 of Türkiye", "26 times Afghanistan". */
  readonly part: (one: Sized, other: Sized) => string;
  /** "Afghanistan is 0.83 of Türkiye", "Russia is 26 times Afghanistan". */
  readonly sentence: (one: Sized, other: Sized) => string;
}

/** How large one country is in terms of another, in words: to two figures, of their total areas. */
export function useRatioWords(): RatioWords {
  const intl = useIntl();
  return useMemo(() => {
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
          other: other.name,
        },
      );
    const sentence = (one: Sized, other: Sized) =>
      intl.formatMessage({ id: 'compare.sentence' }, { name: one.name, part: part(one, other) });
    return { number, part, sentence };
  }, [intl]);
}
