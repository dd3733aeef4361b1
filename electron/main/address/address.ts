/** Other programs, mails and teaching materials name pages as `heart-of-asia-atlas://country/KZ`. */
export const linkScheme = 'heart-of-asia-atlas';

/** What pages' addresses are made of, in the one way the atlas writes them. */
const wellFormed = /^[A-Za-z0-9\-._~/%&=,@+:?!*'()]{0,2000}$/;
const start = new RegExp(`^${linkScheme}:/*`, 'i');

/**
 * The hash for an address from outside. It only ever becomes what stands after `#`, which the page
 * reads strictly; what is not made of an address's letters becomes one that leads to no page, so
 * that the reader sees what was asked for and that there is none.
 * @returns such as `#/country/KZ`; null where the text is no address of ours at all
 */
export function hashOf(text: string): string | null {
  if (!start.test(text)) return null;
  const rest = text.replace(start, '');
  return `#/${wellFormed.test(rest) ? rest : encodeURIComponent(rest.slice(0, 200).replace(/\p{Surrogate}/gu, '\ufffd'))}`;
}

/** The first address among the words that a program was started with. */
export function hashIn(words: readonly string[]): string | null {
  for (const word of words) {
    const hash = hashOf(word);
    if (hash !== null) return hash;
  }
  return null;
}
