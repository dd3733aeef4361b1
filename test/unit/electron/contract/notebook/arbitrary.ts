import fc from 'fast-check';
import type { NotebookChange } from '../../../../../electron/contract/notebook/changes.ts';
import type {
  Bookmark,
  Note,
  Notebook,
  Visit,
} from '../../../../../electron/contract/notebook/document.ts';

// Notebooks as readers could have made them, in any script and with what no script has.

const time = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const address = fc.constantFrom(
  '#/',
  '#/country/AF',
  '#/country/KZ?on=2014-01-01',
  '#/search?q=%DA%A9%D8%A7%D8%A8%D9%84',
  '#/compare?c=AF@TR,KZ&view=world',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom('کابل\n\nپایتخت', 'Қазақстан “”', '\uD800', '"\\\u2028', '{"format":1}'),
);
const id = fc.uuid();

export const bookmark: fc.Arbitrary<Bookmark> = fc.record({ address, title: text, made: time });
export const note: fc.Arbitrary<Note> = fc.record({
  id,
  place: address,
  address,
  title: text,
  text,
  made: time,
  changed: time,
});
export const visit: fc.Arbitrary<Visit> = fc.record({ address, title: text, at: time });
const settings = fc.dictionary(
  fc.constantFrom('theme', 'relief', 'map-names', 'history', 'playSpeed'),
  fc.constantFrom('on', 'off', 'dark', 'both'),
);

export const change: fc.Arbitrary<NotebookChange> = fc.oneof(
  bookmark.map((one): NotebookChange => ({ change: 'mark', bookmark: one })),
  address.map((one): NotebookChange => ({ change: 'unmark', address: one })),
  note.map((one): NotebookChange => ({ change: 'write', note: one })),
  visit.map((one): NotebookChange => ({ change: 'visit', visit: one })),
  fc.constant<NotebookChange>({ change: 'choose', name: 'theme', value: 'dark' }),
);

const byKey = <T, K>(entries: fc.Arbitrary<T>, key: (entry: T) => K) =>
  fc.uniqueArray(entries, { selector: key, maxLength: 8 });

export const notebook: fc.Arbitrary<Notebook> = fc.record({
  bookmarks: byKey(bookmark, (one) => one.address),
  notes: byKey(note, (one) => one.id),
  visits: byKey(visit, (one) => one.at).map((all) =>
    all.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
  ),
  settings,
});

/** Two notebooks that have notes in common, some of them written on in one of the two. */
export const relatives: fc.Arbitrary<readonly [Notebook, Notebook]> = fc
  .tuple(notebook, notebook, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
  .map(([ours, theirs, changed]) => {
    const shared = ours.notes.map((one, i) =>
      changed[i] ? { ...one, text: `${one.text}!` } : one,
    );
    const known = new Set(shared.map((one) => one.id));
    const notes = [...shared, ...theirs.notes.filter((one) => !known.has(one.id))];
    return [ours, { ...theirs, notes }];
  });
