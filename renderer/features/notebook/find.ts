import type { Note } from '../../../electron/contract/notebook/document.ts';

/** Letters that keyboards of the region write in more than one way. */
const alike: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ё: 'е', ı: 'i' };

/** A text for comparison: without case, marks, or the difference between like letters. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|\u200c|\u0640/gu, '')
    .toLowerCase()
    .replace(/[يىكёı]/g, (letter) => alike[letter] ?? letter);

/** The notes that have every word in them, in the text or the page's title; the last written first. */
export function findNotes(notes: readonly Note[], words: string): readonly Note[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return notes
    .filter(({ title, text }) => {
      const whole = plain(`${title}\n${text}`);
      return wanted.every((word) => whole.includes(word));
    })
    .toSorted((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));
}
