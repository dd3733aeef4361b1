import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { NotebookChange } from '../../../../../electron/contract/notebook/changes.ts';
import { NotebookKeeper } from '../../../../../electron/contract/notebook/keeper.ts';
import { createFolderShelf } from '../../../../../electron/data/notebook/folder.ts';

// A disk of 256 kB, which only root on Linux may make for itself; elsewhere this is not tested.

const disk = mkdtempSync(path.join(os.tmpdir(), 'atlas-tiny-disk-'));
const mount = (...words: string[]) => execFileSync('mount', words, { stdio: 'ignore' });

function hasTinyDisk(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    mount('-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk);
    return true;
  } catch {
    return false;
  }
}
const tiny = hasTinyDisk();
if (!tiny) console.warn('NOT TESTED: full and read-only disks (needs root on Linux, and mount)');

const folder = path.join(disk, 'notebook');
const start = () =>
  new NotebookKeeper({
    shelf: createFolderShelf(folder),
    now: () => new Date('2026-05-01T10:00:00Z'),
    newId: randomUUID,
    log: () => undefined,
  });
const write = (id: string, length: number): NotebookChange => {
  const made = '2026-05-01T10:00:00.000Z';
  const page = { place: '#/', address: '#/', title: 'Map', made, changed: made };
  return { change: 'write', note: { ...page, id, text: 'x'.repeat(length) } };
};
const notesOf = async (keeper: NotebookKeeper) => {
  const answer = await keeper.open();
  if (answer.outcome !== 'opened') throw new Error(answer.outcome);
  expect(answer.notice).toBeNull();
  return answer.notebook.notes.map(({ id, text }) => [id, text.length]);
};

beforeAll(() => {
  if (tiny) rmSync(folder, { recursive: true, force: true });
});
afterAll(() => {
  if (tiny) execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

it.skipIf(!tiny)('a full disk is said to be full, and what was saved before stays', async () => {
  const keeper = start();
  expect(await keeper.change([write('kept', 50_000)])).toEqual({ outcome: 'saved' });
  // The disk takes the first part of this one.
  const much = [write('too', 99_000), write('much', 99_000)];
  expect(await keeper.change(much)).toEqual({
    outcome: 'failed',
    why: 'full',
    where: folder,
  });
  await keeper.close();
  expect(await notesOf(start())).toEqual([['kept', 50_000]]);
  expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);

  // Once there is room it goes on, with the same keeper.
  expect(await keeper.change([write('kept', 10)])).toEqual({ outcome: 'saved' });
  expect(await keeper.change([write('more', 20_000)])).toEqual({ outcome: 'saved' });
  await keeper.close();
  expect(await notesOf(start())).toEqual([
    ['kept', 10],
    ['more', 20_000],
  ]);
});

it.skipIf(!tiny)('a disk that may not be written to can still be read', async () => {
  const before = await notesOf(start());
  mount('-o', 'remount,ro', disk);
  const keeper = start();
  expect(await notesOf(keeper)).toEqual(before);
  expect(await keeper.change([write('new', 5)])).toMatchObject({
    outcome: 'failed',
    why: 'denied',
  });
  mount('-o', 'remount,rw', disk);
  expect(await keeper.change([write('new', 5)])).toEqual({ outcome: 'saved' });
  expect(await notesOf(start())).toEqual([...before, ['new', 5]]);
});
