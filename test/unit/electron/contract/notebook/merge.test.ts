import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyNotebook, type Note } from '../../../../../electron/contract/notebook/document.ts';
import { readFileText, writeFileText } from '../../../../../electron/contract/notebook/file.ts';
import { mergeNotebooks, previewMerge } from '../../../../../electron/contract/notebook/merge.ts';
import { notebook, relatives } from './arbitrary.ts';

const ids = (function* () {
  for (let i = 0; ; i += 1) yield `new-${i}`;
})();
const newId = () => ids.next().value;
const saved = '2026-05-01T10:00:00.000Z';

const aNote = (id: string, text: string): Note => ({
  id,
  place: '#/country/AF',
  address: '#/country/AF?on=2014-01-01',
  title: 'Afghanistan',
  text,
  made: saved,
  changed: saved,
});

describe('taking in a notebook', () => {
  it('exported, into an empty one gives the same notebook', () => {
    fc.assert(
      fc.property(notebook, (made) => {
        const read = readFileText(writeFileText({ notebook: made, revision: 1, saved }));
        if (read.is !== 'notebook') throw new Error(read.is);
        expect(mergeNotebooks(emptyNotebook, read.file.notebook, newId)).toEqual(made);
      }),
    );
  });

  it('twice is the same as once', () => {
    fc.assert(
      fc.property(relatives, ([ours, theirs]) => {
        const once = mergeNotebooks(ours, theirs, newId);
        expect(mergeNotebooks(once, theirs, newId)).toEqual(once);
        expect(mergeNotebooks(ours, ours, newId)).toEqual(ours);
      }),
    );
  });

  it('loses nothing of either', () => {
    fc.assert(
      fc.property(relatives, ([ours, theirs]) => {
        const merged = mergeNotebooks(ours, theirs, newId);
        expect(merged.notes.slice(0, ours.notes.length)).toEqual(ours.notes);
        expect(merged.bookmarks.slice(0, ours.bookmarks.length)).toEqual(ours.bookmarks);
        expect(merged.settings).toMatchObject(ours.settings);
        const texts = new Set(merged.notes.map(({ place, text }) => `${place} ${text}`));
        for (const { place, text } of theirs.notes) expect(texts).toContain(`${place} ${text}`);
        const marked = merged.bookmarks.map(({ address }) => address);
        for (const { address } of theirs.bookmarks) expect(marked).toContain(address);
        expect(new Set(merged.notes.map(({ id }) => id)).size).toBe(merged.notes.length);
      }),
    );
  });

  it('keeps both sides of a note written on in both, and says so before', () => {
    const ours = { ...emptyNotebook, notes: [aNote('a', 'from home'), aNote('b', 'the same')] };
    const theirs = {
      ...emptyNotebook,
      notes: [aNote('a', 'from school'), aNote('b', 'the same'), aNote('c', 'only there')],
    };
    const preview = previewMerge(ours, theirs).notes;
    expect(preview.same).toBe(1);
    expect(preview.fresh.map(({ text }) => text)).toEqual(['only there']);
    expect(preview.conflicts.map((pair) => [pair.ours.text, pair.theirs.text])).toEqual([
      ['from home', 'from school'],
    ]);
    expect(mergeNotebooks(ours, theirs, newId).notes.map(({ text }) => text)).toEqual([
      'from home',
      'the same',
      'only there',
      'from school',
    ]);
  });

  it('leaves what was chosen here, and the history out where none is wanted', () => {
    const visit = { address: '#/', title: 'Map', at: saved };
    const ours = { ...emptyNotebook, settings: { theme: 'dark', history: 'off' } };
    const theirs = {
      ...emptyNotebook,
      visits: [visit],
      settings: { theme: 'light', relief: 'off', history: 'on' },
    };
    expect(mergeNotebooks(ours, theirs, newId)).toEqual({
      ...emptyNotebook,
      settings: { theme: 'dark', history: 'off', relief: 'off' },
    });
    expect(previewMerge(ours, theirs)).toMatchObject({
      historyOff: true,
      settings: { kept: ['theme', 'history'] },
    });
  });
});
