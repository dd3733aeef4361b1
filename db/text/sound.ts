import { soundRules } from './sounds.ts';

/** Words shorter than this are too alike to be told apart by their sound. */
const shortest = 4;
/** What is left of "qqqq" says nothing. */
const shortestSound = 3;
const cache = new Map<string, string | null>();
/** Enough for every word of the atlas; a stranger's text must not fill the memory. */
const mostCached = 20_000;

/**
 * What a folded word sounds like, whatever romanisation or alphabet it is spelt in; null
 * where it is too short to tell, or a number. Of letters only the rules' own are changed, so a word of
 * another script sounds as it is spelt.
 */
export function soundOf(folded: string): string | null {
  if (folded.length < shortest || folded.length > 40 || /\p{N}/u.test(folded)) return null;
  const known = cache.get(folded);
  if (known !== undefined) return known;
  let sound = folded;
  for (const { replace } of soundRules)
    for (const [pattern, by] of replace) sound = sound.replace(pattern, by);
  const told = sound.length < shortestSound ? null : sound;
  if (cache.size < mostCached) cache.set(folded, told);
  return told;
}
