/**
 * Words that a question may hold and a text need not: they bind other words and name nothing.
 * Left out only where the question has another word.
 */
export const stopWords: ReadonlySet<string> = new Set(
  'a an and at by for from in of on the to with de la le of и в на و در به از د की का के ve'.split(
    ' ',
  ),
);
