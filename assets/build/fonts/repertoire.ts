/** An inclusive range of code points. */
type Range = readonly [first: number, last: number];

const expand = (ranges: readonly Range[]): ReadonlySet<number> =>
  new Set(ranges.flatMap(([first, last]) => spread(first, last)));

const spread = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step);

/**
 * Kept in every Latin and Cyrillic face, whatever the database says today: a corrected
 * spelling or a new sentence must not need another build of the fonts to be legible.
 */
export const everydayText = expand([
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x017f], // Latin-1, Latin Extended-A
  [0x018f, 0x018f], // Azerbaijani schwa, which capitals need
  [0x0300, 0x0304], // grave, acute, circumflex, tilde, macron
  [0x0308, 0x0308], // diaeresis
  [0x0323, 0x0323], // dot below
  [0x0327, 0x0327], // cedilla
  [0x0331, 0x0331], // macron below
  [0x0400, 0x045f], // Cyrillic
  [0x2009, 0x2009], // thin space
  [0x2010, 0x2015], // hyphens and dashes
  [0x2018, 0x201e], // quotation marks
  [0x2020, 0x2022], // daggers, bullet
  [0x2026, 0x2026], // ellipsis
  [0x202f, 0x202f], // narrow no-break space
  [0x2032, 0x2033], // primes, for degrees
  [0x2039, 0x203a], // single guillemets
  [0x20ac, 0x20ac], // euro
  [0x2116, 0x2116], // numero
  [0x2212, 0x2212], // minus
]);

/** What a reader may type into the search box: shown at once, in Noto Sans. */
export const typedText = expand([
  [0x0000, 0x052f], // Latin, IPA, modifiers, combining marks, Greek, Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional
  [0x2000, 0x218f], // punctuation, currency, letterlike, number forms
  [0x2212, 0x2212],
]);

/** Arabic-script letters as typed; Naskh stands behind Noto Sans in the label face. */
export const typedArabic = expand([[0x0600, 0x06ff]]);

/** Spaces, digits and joiners that stand between letters of any script. */
export const between = expand([
  [0x0020, 0x0020],
  [0x00a0, 0x00a0],
  [0x200c, 0x200f],
]);
