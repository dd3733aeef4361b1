import { foldingRules } from './rules.ts';

const replacements: ReadonlyMap<string, string> = new Map(
  foldingRules.flatMap((rule) => Object.entries(rule.map ?? {})),
);
const drops = foldingRules.flatMap((rule) => rule.drop ?? []);
const cache = new Map<string, string>();

/**
 * Folds one code point to what it is searched as; '' where it is dropped.
 * Knows no context, so that folding a text is folding its parts.
 */
export function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (isDropped(part.codePointAt(0) ?? 0)) continue;
    folded += replacements.get(part) ?? part;
  }
  cache.set(character, folded);
  return folded;
}

const isDropped = (codePoint: number): boolean =>
  drops.some(([first, last]) => first <= codePoint && codePoint <= last);
