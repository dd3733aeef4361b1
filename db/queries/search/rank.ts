import type { SearchKind } from '../../../electron/contract/search.ts';
import { searchKinds } from '../../../electron/contract/search.ts';
import { type FieldPart, fieldNames, searchFields } from './fields.ts';
import type { SearchIndex } from './index.ts';
import { isBeginning, type Matches } from './match.ts';
import { at } from './terms.ts';

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
const fields = fieldNames.map((name) => searchFields[name]);

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
  const subjects = gather(index, matches);
  const kinds: Ranked[][] = searchKinds.map(() => []);
  const counts = searchKinds.map(() => 0);
  for (const [subject, { found, key, name }] of subjects) {
    if ((found & required) >>> 0 !== required) continue;
    const kind = at(index.subjectKind, subject);
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (only === null || searchKinds[kind] === only)
      insert(kinds[kind] ?? [], { subject, name, key }, limit);
  }
  return {
    best: spread(kinds, limit),
    counts: searchKinds.flatMap((kind, place) => {
      const count = counts[place] ?? 0;
      return count > 0 ? [{ kind, count }] : [];
    }),
  };

  function gather(from: SearchIndex, { found, touched }: Matches) {
    const gathered = new Map<number, { found: number; key: number; name: number }>();
    for (const name of touched) {
      const subject = at(from.nameSubject, name);
      const key = keyOf(from, matches, name, required);
      const known = gathered.get(subject);
      if (known === undefined) {
        gathered.set(subject, { found: at(found, name), key, name });
        continue;
      }
      known.found |= at(found, name);
      if (key < known.key || (key === known.key && name < known.name)) {
        known.key = key;
        known.name = name;
      }
    }
    return gathered;
  }
}

/** Tier, then weight of the field and quality of the match, then BM25: each within the one before. */
function keyOf(index: SearchIndex, matches: Matches, name: number, required: number): number {
  const field = fields[at(index.nameField, name)];
  if (field === undefined) return Number.POSITIVE_INFINITY;
  const worst = at(matches.worst, name);
  const found = at(matches.found, name);
  const score = Math.min(at(matches.score, name), 99);
  if ((found & required) >>> 0 !== required) return scattered * 1000 - field.weight * score;
  const tier = tiers[field.part];
  const isWhole = at(matches.span, name) === at(index.nameLength, name);
  const place = isBeginning(worst) ? tier.begun : isWhole ? tier.whole : tier.words;
  return place * 1000 - field.weight * worst * 10 - score / 100;
}

/** Puts one into a sorted list that is kept to the limit. */
function insert(list: Ranked[], one: Ranked, limit: number): void {
  const last = list.at(-1);
  if (list.length >= limit && last !== undefined && order(one, last) > 0) return;
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
