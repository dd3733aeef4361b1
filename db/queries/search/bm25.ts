/**
 * Okapi BM25 for a word that a text has once: Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework" (2009), with the inverse document frequency kept above zero, as Lucene
 * does. Rare words count more, and words in short texts.
 * @param texts how many texts there are
 * @param containing how many of them have the word
 * @param relativeLength length of this text over the mean length
 */
export function bm25(texts: number, containing: number, relativeLength: number): number {
  const idf = Math.log(1 + (texts - containing + 0.5) / (containing + 0.5));
  return (idf * (k1 + 1)) / (1 + k1 * (1 - b + b * relativeLength));
}

// The usual constants: saturation of repeated words, and how far length counts.
const k1 = 1.2;
const b = 0.75;
