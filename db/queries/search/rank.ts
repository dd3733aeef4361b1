import { type SearchKind, searchKinds } from '../../../electron/contract/searchKinds.ts';
import { isBeginning } from './candidates.ts';
import { type FieldPart, fieldNames, searchFields } from './fields.ts';
import type { SearchIndex } from './index.ts';
import type { Matches } from './matches.ts';

/** A subject that answers, and the name of it that answers best; both as numbers of the index. */
export interface Ranked {
  readonly subject: number;
  readonly name: number;
  /** Smaller is better. */
  readonly key: number;
}

export interface Ranking {
  /** Best first, at most as many as asked for. */
  readonly best: readonly Ranked[];
  readonly counts: readonly { readonly kind: SearchKind; readonly count: number }[];
}

/**
 * The order of answers, before all else: what the question matched, and how much of it. A name
 * that is the question comes first, prose that has a word beginning so comes last.
 */
const tiers: Readonly<Record<FieldPart, { whole: number; words: number; begun: number }>> = {
  name: { whole: 0, words: 2, begun: 3 },
  detail: { whole: 1, words: 4, begun: 5 },
  text: { whole: 6, words: 6, begun: 7 },
};
/** Keys from here on are of answers that no name gave. */
export const beyondNames = 4000;
/** The words stand in several texts of the subject, in none of them all. */
const scattered = 8;
const fields = fieldNames.map((name) => {
  const { weight, part } = searchFields[name];
  return { weight, tier: tiers[part] };
});
/** For an index of a later atlas that has more. */
const noField = { weight: 0, tier: tiers.text };

/**
 * The subjects that have all required phrases, best first.
 * @param required bits of the phrases that must be found
 * @param only the kind wanted; null for all
 */
export function rank(
  index: SearchIndex,
  matches: Matches,
  required: number,
  limit: number,
  only: SearchKind | null,
): Ranking {
  gather(index, matches, required);
  const kinds: Ranked[][] = searchKinds.map(() => []);
  const counts = searchKinds.map(() => 0);
  const wanted = only === null ? -1 : searchKinds.indexOf(only);
  for (let place = 0; place < matches.subjects.length; place++) {
    const subject = matches.subjects.of[place] ?? 0;
    const kind = index.subjectKind[subject] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (wanted >= 0 && kind !== wanted) continue;
    const [name, key] = [matches.bestName[subject] ?? 0, matches.bestKey[subject] ?? 0];
    insert(kinds[kind] ?? [], { subject, name, key }, limit);
  }
  return {
    best: spread(kinds, limit),
    counts: searchKinds.flatMap((kind, place) => {
      const count = counts[place] ?? 0;
      return count > 0 ? [{ kind, count }] : [];
    }),
  };
}

/** Collects the subjects that have all required phrases, each with the best of its names. */
function gather(index: SearchIndex, matches: Matches, required: number): void {
  const { names, together, bestKey, bestName, subjects } = matches;
  for (let place = 0; place < names.length; place++) {
    const name = names.of[place] ?? 0;
    const subject = index.nameSubject[name] ?? 0;
    if (((together[subject] ?? 0) & required) >>> 0 !== required) continue;
    const key = keyOf(index, matches, name, required);
    const known = bestKey[subject] ?? 0;
    if (known === Number.POSITIVE_INFINITY) subjects.of[subjects.length++] = subject;
    if (key > known || (key === known && name > (bestName[subject] ?? 0))) continue;
    bestKey[subject] = key;
    bestName[subject] = name;
  }
}

/** Tier, then weight of the field and quality of the match, then BM25: each within the one before. */
function keyOf(index: SearchIndex, matches: Matches, name: number, required: number): number {
  const { weight, tier } = fields[index.nameField[name] ?? 0] ?? noField;
  const score = Math.min(matches.score[name] ?? 0, 99);
  if (((matches.found[name] ?? 0) & required) >>> 0 !== required)
    return scattered * 1000 - weight * score;
  const worst = matches.worst[name] ?? 0;
  const isWhole = (matches.span[name] ?? 0) === (index.nameLength[name] ?? 0);
  const place = isBeginning(worst) ? tier.begun : isWhole ? tier.whole : tier.words;
  return place * 1000 - weight * worst * 10 - score / 100;
}

/** Puts one into a sorted list that is kept to the limit. */
function insert(list: Ranked[], one: Ranked, limit: number): void {
  const last = list[limit - 1];
  if (last !== undefined && order(one, last) > 0) return;
  let place = list.length;
  while (place > 0 && order(one, list[place - 1] ?? one) < 0) place--;
  list.splice(place, 0, one);
  if (list.length > limit) list.pop();
}

/** The best of all kinds, of which no kind takes more than half while another has any. */
function spread(kinds: readonly (readonly Ranked[])[], limit: number): readonly Ranked[] {
  const share = Math.ceil(limit / 2);
  const first = kinds.flatMap((list) => list.slice(0, share)).sort(order);
  const chosen = first.slice(0, limit);
  const rest = kinds.flatMap((list) => list.slice(share)).sort(order);
  return [...chosen, ...rest.slice(0, limit - chosen.length)].sort(order);
}

const order = (a: Ranked, b: Ranked): number => a.key - b.key || a.subject - b.subject;
