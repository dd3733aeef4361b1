import type { Note } from '../../../electron/contract/notebook/document.ts';

/** How many notes are written on in turn. */
export const noteCount = 12;

/** The note that the write of this number makes: which one, and every letter of it, follow from it. */
export function noteOf(count: number): Note {
  const time = new Date(Date.UTC(2026, 0, 1) + count).toISOString();
  const words = `${count} کابل Қазақстан `;
  const place = '#/country/AF';
  const text = words.repeat(1 + ((count * 7919) % 600));
  return {
    id: `note-${count % noteCount}`,
    place,
    address: place,
    title: 'Afghanistan',
    text,
    made: time,
    changed: time,
  };
}

/** The number of the write that made a note; null where any letter of it is another. */
export function countOf(note: Note): number | null {
  const count = Number.parseInt(note.text, 10);
  return Number.isNaN(count) || JSON.stringify(noteOf(count)) !== JSON.stringify(note)
    ? null
    : count;
}
