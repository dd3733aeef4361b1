/**
 * Okapi BM25 for a word that a text has once, in its two factors: Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework" (2009), with the inverse document frequency kept above zero,
 * as Lucene does. Rare words count more, and words in short texts.
 * @param texts how many texts there are
 * @param containing in how many places the word stands
 */
export function inverseFrequency(texts: number, containing: number): number {
  const known = Math.min(containing, texts);
  return Math.log(1 + (texts - known + 0.5) / (known + 0.5));
}

/** The other factor. @param relativeLength length of this text over the mean length */
export const saturation = (relativeLength: number): number =>
  (k1 + 1) / (1 + k1 * (1 - b + b * relativeLength));

// The usual constants: saturation of repeated words, and how far length counts.
const k1 = 1.2;
const b = 0.75;
