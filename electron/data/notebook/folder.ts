import { isUtf8 } from 'node:buffer';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { writeFile } from 'atomically';
import { type Shelf, unreadable } from '../../contract/notebook/shelf.ts';
import { saveFailure } from '../saving/failure.ts';
import { syncFolder } from './sync.ts';

/** How long, in milliseconds, a file is tried again that another program has open. */
const patience = 1000;

/** A folder of files as a shelf. This process alone writes there; it is made when it is needed. */
export function createFolderShelf(folder: string): Shelf {
  const at = (name: string) => path.join(folder, name);
  return {
    read: (name) => readText(at(name)),
    async update(name, edit) {
      const text = edit(await readText(at(name)));
      await mkdir(folder, { recursive: true });
      // As a stream: given the whole text, the library writes once, does not look how much of it a
      // full disk has taken, and puts the rest in place of the good file.
      await writeFile(at(name), Readable.from([Buffer.from(text, 'utf8')]), { timeout: patience });
      await syncFolder(folder);
    },
    async list() {
      const names = await readdir(folder).catch(orNothing<string[]>([]));
      // What a process that was killed had begun to write.
      const begun = names.filter((name) => /\.json\.tmp-\w+$/.test(name));
      for (const name of begun) await rm(at(name), { force: true });
      return names.filter((name) => !begun.includes(name));
    },
    remove: (name) => rm(at(name), { force: true }),
    async rename(name, to) {
      await rename(at(name), at(to));
      await syncFolder(folder);
    },
    failure: saveFailure,
    where: (name) => (name === null ? folder : at(name)),
  };
}

async function readText(file: string): Promise<string | null> {
  const bytes = await readFile(file).catch(orNothing<Buffer | null>(null));
  if (bytes === null) return null;
  return isUtf8(bytes) ? bytes.toString('utf8') : unreadable;
}

/** That there is no such file or folder is an answer; anything else is thrown. */
const orNothing =
  <T>(nothing: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return nothing;
    throw error;
  };
