import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../../electron/contract/notebook/changes.ts';
import type { NotebookAnswer } from '../../../../../electron/contract/notebook/channel.ts';
import { emptyNotebook } from '../../../../../electron/contract/notebook/document.ts';
import { writeFileText } from '../../../../../electron/contract/notebook/file.ts';
import { NotebookKeeper } from '../../../../../electron/contract/notebook/keeper.ts';
import { createFolderShelf } from '../../../../../electron/data/notebook/folder.ts';
import { change } from '../../contract/notebook/arbitrary.ts';

// The keeper over real files.

const root = mkdtempSync(path.join(os.tmpdir(), 'atlas-notebook-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder: string;
let now: Date;
const file = (name = 'notebook.json') => path.join(folder, name);
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(root, 'user-')), 'notebook');
  now = new Date('2026-05-01T10:00:00Z');
});

const start = (at = folder) =>
  new NotebookKeeper({
    shelf: createFolderShelf(at),
    now: () => now,
    newId: randomUUID,
    log: () => undefined,
  });

const mark = (address: string) =>
  ({
    change: 'mark',
    bookmark: { address, title: address, made: '2026-05-01T10:00:00.000Z' },
  }) as const;

const opened = async (keeper: NotebookKeeper) => {
  const answer = await keeper.open();
  if (answer.outcome !== 'opened') throw new Error(answer.outcome);
  return answer;
};
const marksOf = async (keeper: NotebookKeeper) =>
  (await opened(keeper)).notebook.bookmarks.map(({ address }) => address);

const saved: NotebookAnswer = { outcome: 'saved' };

describe('the notebook in its folder', () => {
  it('is empty at first, and nothing is written before there is something to keep', async () => {
    expect(await opened(start())).toMatchObject({
      notebook: emptyNotebook,
      notice: null,
      closed: null,
      where: folder,
    });
    expect(() => readdirSync(folder)).toThrow();
  });

  it('holds after a restart whatever was answered as saved', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1 }), { maxLength: 6 }),
        async (made) => {
          const own = mkdtempSync(path.join(root, 'any-'));
          const keeper = start(own);
          const answers = await Promise.all(made.map((changes) => keeper.change(changes)));
          expect(answers).toEqual(made.map(() => saved));
          await keeper.close();
          expect((await opened(start(own))).notebook).toEqual(
            applyChanges(emptyNotebook, made.flat()),
          );
        },
      ),
      { numRuns: 15 },
    );
  });

  it('leaves nothing half-written behind, and clears away what a killed process left', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file('notebook.json.tmp-1234567890abcdef'), 'half');
    const keeper = start();
    await keeper.change([mark('#/a')]);
    await keeper.close();
    expect(readdirSync(folder).sort()).toEqual(['copy-2026-05-01T10-00.json', 'notebook.json']);
  });
});

describe('a notebook that is damaged', () => {
  const spoil: readonly [string, (name: string) => void][] = [
    ['empty', (name) => writeFileSync(name, '')],
    ['cut short', (name) => writeFileSync(name, readFileSync(name).subarray(0, 200))],
    ['zeroed', (name) => writeFileSync(name, Buffer.alloc(readFileSync(name).length))],
    ['no text', (name) => writeFileSync(name, Buffer.from([0xff, 0xfe, 0x80, 0x81]))],
    [
      'changed by one letter',
      (name) => writeFileSync(name, readFileSync(name, 'utf8').replace('#/b', '#/c')),
    ],
    ['another program’s', (name) => writeFileSync(name, '{"notes":[]}')],
  ];

  it.each(spoil)('%s: is set aside, and the last copy takes its place', async (_name, spoilIt) => {
    const first = start();
    await first.change([mark('#/a')]);
    now = new Date('2026-05-01T10:01:00Z');
    await first.change([mark('#/b')]);
    await first.close();
    spoilIt(file());
    const spoilt = readFileSync(file());

    now = new Date('2026-05-02T09:00:00Z');
    const second = start();
    const { notebook, notice, closed } = await opened(second);
    expect(notebook.bookmarks.map(({ address }) => address)).toEqual(['#/a', '#/b']);
    const aside = file('damaged-2026-05-02T09-00-00-000Z.json');
    expect(notice).toEqual({ kind: 'restored', aside, saved: '2026-05-01T10:01:00.000Z' });
    expect(closed).toBeNull();
    expect(readFileSync(aside)).toEqual(spoilt);
    expect(await second.change([mark('#/d')])).toEqual(saved);
    await second.close();
    expect(await opened(start())).toMatchObject({ notice: null });
    expect(await marksOf(start())).toEqual(['#/a', '#/b', '#/d']);
  });

  it('and its copies too: begins anew, says so, and keeps what there was', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file(), 'x');
    writeFileSync(file('copy-2026-04-01T10-00.json'), 'y');
    const keeper = start();
    const aside = file('damaged-2026-05-01T10-00-00-000Z.json');
    expect(await opened(keeper)).toMatchObject({
      notebook: emptyNotebook,
      notice: { kind: 'lost', aside },
    });
    expect(await keeper.change([mark('#/a')])).toEqual(saved);
    expect(readFileSync(aside, 'utf8')).toBe('x');
  });

  it('and gone: the last copy takes its place', async () => {
    const keeper = start();
    await keeper.change([mark('#/a')]);
    await keeper.close();
    unlinkSync(file());
    expect(await opened(start())).toMatchObject({
      notice: { kind: 'restored', aside: null },
      notebook: { bookmarks: [{ address: '#/a' }] },
    });
  });

  it('while the atlas runs: the next change sets it aside and is saved', async () => {
    const keeper = start();
    await keeper.change([mark('#/a')]);
    await keeper.close();
    writeFileSync(file(), 'spoilt');
    expect(await keeper.change([mark('#/b')])).toEqual(saved);
    expect(await marksOf(start())).toEqual(['#/a', '#/b']);
    expect(readdirSync(folder).filter((name) => name.startsWith('damaged-'))).toHaveLength(1);
  });
});

describe('a notebook that cannot be used', () => {
  it('of a later edition is left as it is, and nothing is written', async () => {
    mkdirSync(folder, { recursive: true });
    const later = writeFileText({
      notebook: emptyNotebook,
      revision: 7,
      saved: now.toISOString(),
    }).replace('"version": 1', '"version": 99');
    writeFileSync(file(), later);
    const keeper = start();
    expect(await opened(keeper)).toMatchObject({ closed: 'future', notebook: emptyNotebook });
    expect(await keeper.change([mark('#/a')])).toEqual({
      outcome: 'failed',
      why: 'future',
      where: folder,
    });
    expect(readFileSync(file(), 'utf8')).toBe(later);
    expect(readdirSync(folder)).toEqual(['notebook.json']);
  });

  it('cannot be read for the time being: nothing is written over it, and later it can', async () => {
    mkdirSync(file(), { recursive: true });
    const keeper = start();
    expect(await opened(keeper)).toMatchObject({ closed: 'denied' });
    expect(await keeper.change([mark('#/a')])).toMatchObject({ outcome: 'failed', why: 'denied' });
    rmSync(file(), { recursive: true });
    expect(await keeper.change([mark('#/a')])).toEqual(saved);
    expect(await marksOf(start())).toEqual(['#/a']);
  });

  it('in a place where a folder cannot be made says so and loses nothing that was there', async () => {
    writeFileSync(path.join(path.dirname(folder), 'blocked'), '');
    const keeper = start(path.join(path.dirname(folder), 'blocked/notebook'));
    expect(await keeper.change([mark('#/a')])).toMatchObject({ outcome: 'failed', why: 'gone' });
  });
});

describe('erasing', () => {
  it('leaves neither the notebook nor a copy to come back from', async () => {
    const keeper = start();
    await keeper.change([mark('#/secret')]);
    now = new Date('2026-05-01T11:00:00Z');
    expect(await keeper.erase()).toMatchObject({ outcome: 'opened', notebook: emptyNotebook });
    await keeper.close();
    for (const name of readdirSync(folder))
      expect(readFileSync(file(name), 'utf8')).not.toContain('secret');
  });
});
