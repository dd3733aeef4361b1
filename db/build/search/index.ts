import { fieldNames, fieldNumber, searchFields } from '../../queries/search/fields.ts';
import { type IndexPart, posting, soundMark } from '../../queries/search/layout.ts';
import { soundOf } from '../../text/sound.ts';
import { isHan, type Token, tokenise } from '../../text/tokens.ts';

/** A text of a subject (numbered from 0), and what it is. */
export interface NamedText {
  readonly subject: number;
  readonly field: string;
  readonly text: string;
}

type IndexArray = Uint8Array | Uint16Array | Uint32Array;

/** In names of more words than this, neighbours are not looked for as one word. */
const mostJoined = 4;

/**
 * The index over names, as layout.ts lays it out. The same names give the same bytes.
 * @param kinds number of the kind of each subject
 */
export function indexNames(
  names: readonly NamedText[],
  kinds: readonly number[],
): Readonly<Record<IndexPart, IndexArray>> {
  const places = new Map<string, number[]>();
  const nameLength = names.map(({ field, text }, name) => {
    const tokens = tokenise(text);
    const isProse = searchFields[fieldNames[fieldNumber(field)] ?? 'text'].part === 'text';
    for (const [position, token] of tokens.entries())
      for (const [term, joined] of termsAt(tokens, position, token, isProse)) {
        const list = places.get(term);
        if (list === undefined) places.set(term, [posting(name, position, joined)]);
        else list.push(posting(name, position, joined));
      }
    return Math.min(tokens.length, 0xffff);
  });

  const terms = [...places.keys()].sort((a, b) => (a < b ? -1 : 1));
  const lists = terms.map((term) => places.get(term) ?? []);
  return {
    letters: lettersOf(terms),
    termStarts: startsOf(terms),
    listStarts: startsOf(lists),
    postings: postingsOf(lists),
    nameSubject: Uint32Array.from(names, ({ subject }) => subject),
    nameField: Uint8Array.from(names, ({ field }) => fieldNumber(field)),
    nameLength: Uint16Array.from(nameLength),
    subjectKind: Uint8Array.from(kinds),
  };
}

/** A word as spelt; in names also as it sounds, and with the next one run together. */
function* termsAt(
  tokens: readonly Token[],
  position: number,
  { folded }: Token,
  isProse: boolean,
): Generator<readonly [term: string, joined: boolean]> {
  yield [folded, false];
  if (isProse) return;
  const sound = soundOf(folded);
  if (sound !== null) yield [soundMark + sound, false];
  const next = tokens[position + 1]?.folded;
  if (next === undefined || tokens.length > mostJoined || isHan(folded) || isHan(next)) return;
  yield [folded + next, true];
  const joinedSound = soundOf(folded + next);
  if (joinedSound !== null) yield [soundMark + joinedSound, true];
}

function lettersOf(terms: readonly string[]): Uint16Array {
  const letters = new Uint16Array(terms.reduce((sum, term) => sum + term.length, 0));
  let end = 0;
  for (const term of terms)
    for (let unit = 0; unit < term.length; unit++) letters[end++] = term.charCodeAt(unit);
  return letters;
}

/** Where each begins when they lie one after the other, and where the last one ends. */
function startsOf(parts: readonly { readonly length: number }[]): Uint32Array {
  const starts = new Uint32Array(parts.length + 1);
  for (const [place, { length }] of parts.entries())
    starts[place + 1] = (starts[place] ?? 0) + length;
  return starts;
}

function postingsOf(lists: readonly (readonly number[])[]): Uint32Array {
  const postings = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let end = 0;
  for (const list of lists) for (const value of list) postings[end++] = value;
  return postings;
}
