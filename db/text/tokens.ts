import { foldCharacter } from './fold.ts';

/** A searchable word of a text, and which part of the text each of its letters is. */
export interface Token {
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, where its character stands in the text: [start, end). */
  readonly spans: readonly (readonly [number, number])[];
  /** True where it follows the token before without a gap, as Chinese characters do. */
  readonly glued: boolean;
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const han = /\p{Script=Han}/u;

/** Whether a token is a Chinese character. */
export const isHan = (folded: string): boolean => han.test(folded);

/**
 * Splits a text into folded tokens. Words end at anything that is no letter, digit or mark;
 * each Chinese character is a token of its own, so that a part of a name can be found.
 * Takes any text, lone surrogates too, and never throws.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let folded = '';
  let spans: [number, number][] = [];
  let glued = false;
  // Whether the character before belonged to a word.
  let touching = false;
  const close = (): void => {
    if (folded !== '') tokens.push({ folded, spans, glued });
    folded = '';
    spans = [];
  };
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    for (const part of foldCharacter(character)) {
      const standsAlone = han.test(part);
      if (standsAlone || !wordCharacter.test(part)) close();
      if (!wordCharacter.test(part)) {
        touching = false;
        continue;
      }
      if (folded === '') glued = touching;
      folded += part;
      for (let unit = 0; unit < part.length; unit++) spans.push([start, end]);
      if (standsAlone) close();
      touching = true;
    }
    start = end;
  }
  close();
  return tokens;
}

/** The text as it is searched: its folded tokens, one space between them. */
export const fold = (text: string): string =>
  tokenise(text)
    .map((token) => token.folded)
    .join(' ');
