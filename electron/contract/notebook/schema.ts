import { z } from 'zod';
import { changeKinds, mostChanges, type NotebookChange } from './changes.ts';
import type { NotebookRequest } from './channel.ts';
import {
  type Bookmark,
  longestAddress,
  longestNote,
  longestTitle,
  mostEntries,
  mostSettings,
  mostVisits,
  type Note,
  type Notebook,
  type Visit,
} from './document.ts';

/** What a notebook may hold, and what may be asked of whoever keeps it. */
const time = z.iso.datetime({ precision: 3 });
const address = z.string().startsWith('#/').max(longestAddress);
const title = z.string().max(longestTitle);
const id = z.string().regex(/^[\w-]{1,64}$/);

const bookmarkSchema: z.ZodType<Bookmark> = z.strictObject({ address, title, made: time });

const noteSchema: z.ZodType<Note> = z.strictObject({
  id,
  place: address,
  address,
  title,
  text: z.string().min(1).max(longestNote),
  made: time,
  changed: time,
});

const visitSchema: z.ZodType<Visit> = z.strictObject({ address, title, at: time });

/** Names begin with a letter: an object keeps the order of such names, which the check relies on. */
const settingName = z.string().regex(/^[a-zA-Z][\w-]{0,40}$/);
const settingValue = z.string().max(100);

const once =
  <T>(key: (entry: T) => string) =>
  (entries: readonly T[]) =>
    new Set(entries.map(key)).size === entries.length;

export const notebookSchema: z.ZodType<Notebook> = z.strictObject({
  bookmarks: z
    .array(bookmarkSchema)
    .max(mostEntries)
    .refine(
      once<Bookmark>(({ address: place }) => place),
      'an address marked twice',
    ),
  notes: z
    .array(noteSchema)
    .max(mostEntries)
    .refine(
      once<Note>((note) => note.id),
      'two notes of one id',
    ),
  visits: z.array(visitSchema).max(mostVisits),
  settings: z
    .record(settingName, settingValue)
    .refine((settings) => Object.keys(settings).length <= mostSettings, 'too many settings'),
});

const changeSchema: z.ZodType<NotebookChange> = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal(changeKinds.mark), bookmark: bookmarkSchema }),
  z.strictObject({ change: z.literal(changeKinds.unmark), address }),
  z.strictObject({ change: z.literal(changeKinds.write), note: noteSchema }),
  z.strictObject({ change: z.literal(changeKinds.discard), id }),
  z.strictObject({ change: z.literal(changeKinds.visit), visit: visitSchema }),
  z.strictObject({ change: z.literal(changeKinds.forget) }),
  z.strictObject({
    change: z.literal(changeKinds.choose),
    name: settingName,
    value: settingValue,
  }),
]);

/** What may come over the channel for the notebook, and nothing else. */
export const notebookRequestSchema: z.ZodType<NotebookRequest> = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('open') }),
  z.strictObject({
    what: z.literal('change'),
    changes: z.array(changeSchema).min(1).max(mostChanges),
  }),
  z.strictObject({ what: z.literal('merge'), incoming: notebookSchema }),
  z.strictObject({ what: z.literal('erase') }),
]);
