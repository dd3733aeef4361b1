import type { SearchIndex } from './index.ts';

/** Numbers collected into an array that is made once: no search makes garbage of its own. */
export interface List {
  readonly of: Uint32Array;
  length: number;
}

/** What is known of each name and subject while a question is answered, by their numbers. */
export interface Matches {
  /** Of a name: bit p is set where phrase p was found in it. */
  readonly found: Uint32Array;
  /** Of the phrases found in it: how well the worst was. */
  readonly worst: Float32Array;
  /** How many of its tokens were found. */
  readonly span: Uint16Array;
  readonly score: Float32Array;
  /** The names of which anything was found. */
  readonly names: List;
  /** Of a subject: the bits of all its names together. */
  readonly together: Uint32Array;
  /** The best of its names, and how good that is; filled by the ranking. */
  readonly bestName: Uint32Array;
  readonly bestKey: Float64Array;
  /** The subjects ranked. */
  readonly subjects: List;
}

const kept = new WeakMap<SearchIndex, Matches>();

/** Where to note matches: made once for an index, empty at the start of each question. */
export function emptyMatches(index: SearchIndex): Matches {
  const known = kept.get(index);
  if (known === undefined) {
    const made = newMatches(index);
    kept.set(index, made);
    return made;
  }
  const { found, together, bestKey, names, subjects } = known;
  for (let place = 0; place < names.length; place++) {
    const name = names.of[place] ?? 0;
    const subject = index.nameSubject[name] ?? 0;
    found[name] = 0;
    together[subject] = 0;
    bestKey[subject] = Number.POSITIVE_INFINITY;
  }
  names.length = 0;
  subjects.length = 0;
  return known;
}

const newMatches = ({ names, subjects }: SearchIndex): Matches => ({
  found: new Uint32Array(names),
  worst: new Float32Array(names),
  span: new Uint16Array(names),
  score: new Float32Array(names),
  names: { of: new Uint32Array(names), length: 0 },
  together: new Uint32Array(subjects),
  bestName: new Uint32Array(subjects),
  bestKey: new Float64Array(subjects).fill(Number.POSITIVE_INFINITY),
  subjects: { of: new Uint32Array(subjects), length: 0 },
});

/**
 * Notes that a phrase stands in a name, where it does not yet.
 * @param how one of `quality`
 * @param tokens of the name that the phrase takes
 */
export function note(
  index: SearchIndex,
  matches: Matches,
  name: number,
  bit: number,
  how: number,
  tokens: number,
  weight: number,
): void {
  const { found, worst, span, score, names, together } = matches;
  const before = found[name] ?? 0;
  if ((before & bit) !== 0) return;
  if (before === 0) {
    names.of[names.length++] = name;
    worst[name] = how;
    span[name] = tokens;
    score[name] = weight;
  } else {
    worst[name] = Math.min(worst[name] ?? 0, how);
    span[name] = (span[name] ?? 0) + tokens;
    score[name] = (score[name] ?? 0) + weight;
  }
  found[name] = before | bit;
  const subject = index.nameSubject[name] ?? 0;
  together[subject] = (together[subject] ?? 0) | bit;
}
