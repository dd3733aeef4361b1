import { expect, it } from 'vitest';
import type {
  NotebookAnswer,
  NotebookHost,
  NotebookRequest,
} from '../../../../electron/contract/notebook/channel.ts';
import { NotebookKeeper } from '../../../../electron/contract/notebook/keeper.ts';
import { createMemoryShelf } from '../../../../electron/contract/notebook/memoryShelf.ts';
import { NotebookStore } from '../../../../renderer/app/notebook/store.ts';

const made = '2026-05-01T10:00:00.000Z';
const note = (text: string, id = 'a') => ({
  change: 'write' as const,
  note: { id, place: '#/', address: '#/', title: 'Map', text, made, changed: made },
});

/** A real keeper whose disk can be made full. */
function hostOf(shelf = createMemoryShelf()) {
  const tools = { shelf, now: () => new Date(made), newId: () => 'x', log: () => undefined };
  const keeper = new NotebookKeeper(tools);
  const told = new Set<() => void>();
  const asked: NotebookRequest[] = [];
  const full = { is: false };
  const answer = (request: NotebookRequest): Promise<NotebookAnswer> => {
    switch (request.what) {
      case 'open':
        return keeper.open();
      case 'change':
        return keeper.change(request.changes);
      case 'merge':
        return keeper.merge(request.incoming);
      case 'erase':
        return keeper.erase();
    }
  };
  const host: NotebookHost = {
    ask: async (request) => {
      asked.push(request);
      if (full.is && request.what !== 'open')
        return { outcome: 'failed', why: 'full', where: '/home/reader' };
      return answer(request);
    },
    follow: (listener) => told.add(listener),
  };
  const tell = () => {
    for (const listener of told) listener();
  };
  return { host, keeper, asked, full, tell };
}

const until = (store: NotebookStore, saving: string) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (store.state().saving === saving) resolve();
    };
    store.subscribe(look);
    look();
  });

it('shows a change at once, and as saved only when the host has it', async () => {
  const { host, keeper } = hostOf();
  const store = new NotebookStore(host);
  await store.open();
  store.change(note('first'), 'soon');
  expect(store.state().notebook.notes[0]?.text).toBe('first');
  expect(store.state().saving).toBe('saving');
  expect(store.hasUnsaved()).toBe(true);
  await until(store, 'saved');
  expect(await keeper.open()).toMatchObject({ notebook: { notes: [{ text: 'first' }] } });
  expect(store.hasUnsaved()).toBe(false);
});

it('keeps what could not be saved, says why, and saves it when asked again', async () => {
  const { host, keeper, full } = hostOf();
  const store = new NotebookStore(host);
  await store.open();
  full.is = true;
  store.change(note('kept on the screen'));
  await until(store, 'failed');
  store.change(note('and more', 'b'));
  expect(store.state()).toMatchObject({ saving: 'failed', why: 'full', where: '/home/reader' });
  expect(store.state().notebook.notes.map(({ text }) => text)).toEqual([
    'kept on the screen',
    'and more',
  ]);
  full.is = false;
  store.flush();
  await until(store, 'saved');
  expect(store.state().why).toBeNull();
  expect(await keeper.open()).toMatchObject({ notebook: { notes: [{ id: 'a' }, { id: 'b' }] } });
});

it('sends what was typed in one piece, the last word only', async () => {
  const { host, asked } = hostOf();
  const store = new NotebookStore(host);
  await store.open();
  for (const text of ['h', 'he', 'hea', 'heart']) store.change(note(text), 'soon');
  store.flush();
  await until(store, 'saved');
  expect(asked.filter(({ what }) => what === 'change')).toEqual([
    { what: 'change', changes: [note('heart')] },
  ]);
});

it('waits with changes made before the notebook was read', async () => {
  const { host, keeper } = hostOf();
  await keeper.change([note('from before', 'old')]);
  const store = new NotebookStore(host);
  store.change(note('early'));
  store.flush();
  await store.open();
  await until(store, 'saved');
  expect(store.state().notebook.notes.map(({ id }) => id)).toEqual(['old', 'a']);
});

it('follows another window without losing what is being written in this one', async () => {
  const shelf = createMemoryShelf();
  const [one, other] = [hostOf(shelf), hostOf(shelf)];
  const store = new NotebookStore(one.host);
  await store.open();
  one.full.is = true;
  store.change(note('mine'));
  await until(store, 'failed');
  await other.keeper.change([note('theirs', 'b')]);
  const seen = new Promise<void>((resolve) => {
    store.subscribe(() => store.state().notebook.notes.length === 2 && resolve());
  });
  one.tell();
  await seen;
  expect(store.state().notebook.notes.map(({ text }) => text)).toEqual(['theirs', 'mine']);
});
