import { editDistance } from '../text/distance.ts';
import { fold } from '../text/tokens.ts';
import type { SearchName } from './searchNames.ts';

/** A name that is spelt nearly like the question. */
export interface NearName {
  readonly name: SearchName;
  readonly distance: number;
}

const nameFields = new Set(['short', 'former', 'un', 'capital', 'city', 'transliteration']);
const longestQuestion = 40;

/** Names one or two letters away from a question (one for short words), nearest first. */
export function nearNames(question: string, names: readonly SearchName[]): readonly NearName[] {
  const wanted = fold(question);
  if (wanted.length < 3 || wanted.length > longestQuestion) return [];
  const limit = wanted.length <= 4 ? 1 : 2;
  return names
    .filter((name) => nameFields.has(name.field))
    .map((name) => ({ name, distance: editDistance(wanted, fold(name.text), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
}
