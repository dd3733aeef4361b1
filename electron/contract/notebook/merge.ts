import { latest, timeKey } from './changes.ts';
import type { Bookmark, Note, Notebook, Visit } from './document.ts';

/** What taking in another notebook would do, before it is done. */
export interface MergePreview {
  readonly bookmarks: { readonly fresh: readonly Bookmark[]; readonly same: number };
  readonly notes: {
    readonly fresh: readonly Note[];
    readonly same: number;
    /** Written on in both since they parted: both are kept. */
    readonly conflicts: readonly { readonly ours: Note; readonly theirs: Note }[];
  };
  readonly visits: { readonly fresh: readonly Visit[]; readonly same: number };
  readonly settings: {
    readonly fresh: Readonly<Record<string, string>>;
    readonly same: number;
    /** Chosen otherwise here, which stays. */
    readonly kept: readonly string[];
  };
  /** The reader wants no history here, so that the other's is left out. */
  readonly historyOff: boolean;
}

/** Compares two notebooks; nothing of ours is ever less after a merge. */
export function previewMerge(ours: Notebook, theirs: Notebook): MergePreview {
  const marked = new Set(ours.bookmarks.map(({ address }) => address));
  const freshMarks = theirs.bookmarks.filter(({ address }) => !marked.has(address));
  const historyOff = ours.settings.history === 'off';
  const visited = new Set(ours.visits.map(timeKey));
  const freshVisits = theirs.visits.filter((visit) => !visited.has(timeKey(visit)));
  const chosen = Object.entries(theirs.settings);
  const fresh = chosen.filter(([name]) => !Object.hasOwn(ours.settings, name));
  const kept = chosen.filter(
    ([name, value]) => Object.hasOwn(ours.settings, name) && ours.settings[name] !== value,
  );
  return {
    bookmarks: { fresh: freshMarks, same: theirs.bookmarks.length - freshMarks.length },
    notes: compareNotes(ours.notes, theirs.notes),
    visits: {
      fresh: historyOff ? [] : freshVisits,
      same: theirs.visits.length - freshVisits.length,
    },
    settings: {
      fresh: Object.fromEntries(fresh),
      same: chosen.length - fresh.length - kept.length,
      kept: kept.map(([name]) => name),
    },
    historyOff,
  };
}

/**
 * A note is the same where its text already stands on its page, whatever its id: what was taken
 * in as the other side of a conflict is so known again when the same file comes once more.
 */
function compareNotes(ours: readonly Note[], theirs: readonly Note[]): MergePreview['notes'] {
  const byId = new Map(ours.map((note) => [note.id, note]));
  const texts = new Set(ours.map(textKey));
  const fresh: Note[] = [];
  const conflicts: { readonly ours: Note; readonly theirs: Note }[] = [];
  let same = 0;
  for (const note of theirs) {
    const known = byId.get(note.id);
    if (texts.has(textKey(note))) same += 1;
    else if (known === undefined) fresh.push(note);
    else conflicts.push({ ours: known, theirs: note });
  }
  return { fresh, same, conflicts };
}

const textKey = ({ place, text }: Note): string => JSON.stringify([place, text]);

/**
 * Takes in what is new of another notebook. Nothing of ours is changed or lost; of a note written
 * on in both, theirs gets an id of its own. Taking in the same once more changes nothing.
 * @param newId makes ids that no note has
 */
export function mergeNotebooks(ours: Notebook, theirs: Notebook, newId: () => string): Notebook {
  const { bookmarks, notes, visits, settings } = previewMerge(ours, theirs);
  const otherSides = notes.conflicts.map(({ theirs: note }) => ({ ...note, id: newId() }));
  return {
    bookmarks: [...ours.bookmarks, ...bookmarks.fresh],
    notes: [...ours.notes, ...notes.fresh, ...otherSides],
    visits: latest([...ours.visits, ...visits.fresh]),
    settings: { ...ours.settings, ...settings.fresh },
  };
}
