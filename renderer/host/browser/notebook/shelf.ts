import { type IDBPDatabase, openDB } from 'idb';
import type { NotebookFailure } from '../../../../electron/contract/notebook/channel.ts';
import { type Shelf, unreadable } from '../../../../electron/contract/notebook/shelf.ts';

const databaseName = 'atlas-notebook';
const texts = 'texts';

/**
 * The browser's own database as a shelf. Reading and writing are one transaction, so that several
 * windows take turns, and it is asked to be durable: told as done when it is on the disk, where
 * the browser knows how to.
 * @throws where the browser keeps nothing for this page
 */
export async function openDatabaseShelf(): Promise<Shelf> {
  let opened: Promise<IDBPDatabase> | null = null;

  function database(): Promise<IDBPDatabase> {
    opened ??= openDB(databaseName, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore(texts);
      },
      // Another window deletes the database, or the browser has closed it: it is opened anew.
      blocking: (_from, _to, event) => {
        opened = null;
        (event.target as IDBDatabase).close();
      },
      terminated: () => {
        opened = null;
      },
    });
    opened.catch(() => {
      opened = null;
    });
    return opened;
  }

  const writing = async () =>
    (await database()).transaction(texts, 'readwrite', { durability: 'strict' });

  await database();
  return {
    read: async (name) => textOf(await (await database()).get(texts, name)),
    async update(name, edit) {
      const transaction = await writing();
      const present = textOf(await transaction.store.get(name));
      try {
        transaction.store.put(edit(present), name).catch(() => undefined);
      } catch (error) {
        transaction.done.catch(() => undefined);
        transaction.abort();
        throw error;
      }
      await transaction.done;
    },
    list: async () => (await (await database()).getAllKeys(texts)).map(String),
    async remove(name) {
      const transaction = await writing();
      transaction.store.delete(name).catch(() => undefined);
      await transaction.done;
    },
    async rename(name, to) {
      const transaction = await writing();
      const value: unknown = await transaction.store.get(name);
      transaction.store.put(value, to).catch(() => undefined);
      transaction.store.delete(name).catch(() => undefined);
      await transaction.done;
    },
    failure,
    where: () => null,
  };
}

const textOf = (value: unknown): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : unreadable;

function failure(error: unknown): NotebookFailure {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || name === 'NotAllowedError' ? 'denied' : 'unknown';
}
