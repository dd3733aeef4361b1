import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { NotebookKeeper } from '../../../electron/contract/notebook/keeper.ts';
import { createFolderShelf } from '../../../electron/data/notebook/folder.ts';
import { noteOf } from './text.ts';

// A process to be killed: writes notes in the notebook's folder without end, as the main process
// does, and says on its output what has been acknowledged.

const [folder = '', first = '0'] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);
const keeper = new NotebookKeeper({
  shelf: createFolderShelf(folder),
  now: () => new Date(),
  newId: randomUUID,
  log: (text) => say(`log ${text}`),
});

const opened = await keeper.open();
const isSound = opened.outcome === 'opened' && opened.notice === null && opened.closed === null;
say(isSound ? 'opened' : `unsound ${JSON.stringify(opened).slice(0, 300)}`);

async function write(count: number): Promise<void> {
  const answer = await keeper.change([{ change: 'write', note: noteOf(count) }]);
  say(answer.outcome === 'saved' ? `saved ${count}` : `failed ${JSON.stringify(answer)}`);
}

// Three at a time: one is being written, the others wait and go together.
for (let count = Number(first); ; count += 3)
  await Promise.all([write(count), write(count + 1), write(count + 2)]);
