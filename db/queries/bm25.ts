/**
 * Okapi BM25 over the blob of FTS4's matchinfo('pcnalx'), summed over the columns with a
 * weight each. Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009), with
 * the inverse document frequency kept above zero, as Lucene does.
 */
export function bm25(matchinfo: Uint8Array, weights: readonly number[]): number {
  const view = new DataView(matchinfo.buffer, matchinfo.byteOffset, matchinfo.byteLength);
  const number = (index: number): number => view.getUint32(index * 4, true);
  const phrases = number(0);
  const columns = number(1);
  const documents = number(2);
  const averages = 3;
  const lengths = averages + columns;
  const hits = lengths + columns;
  let score = 0;
  for (let phrase = 0; phrase < phrases; phrase++) {
    for (let column = 0; column < columns; column++) {
      const at = hits + 3 * (column + phrase * columns);
      const frequency = number(at);
      const containing = number(at + 2);
      if (frequency === 0) continue;
      const idf = Math.log(1 + (documents - containing + 0.5) / (containing + 0.5));
      const length = number(lengths + column) / Math.max(1, number(averages + column));
      const saturated = (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * length));
      score += idf * saturated * (weights[column] ?? 0);
    }
  }
  return score;
}

// The usual constants: saturation of repeated words, and how far length counts.
const k1 = 1.2;
const b = 0.75;
