import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import type { Notebook } from '../../../electron/contract/notebook/document.ts';
import { NotebookKeeper } from '../../../electron/contract/notebook/keeper.ts';
import { createFolderShelf } from '../../../electron/data/notebook/folder.ts';
import { inProject } from '../../../electron/runtime/paths.ts';
import { createRandom, type Random } from '../random.ts';
import { countOf, noteCount } from './text.ts';

export interface KillCounts {
  readonly kills: number;
  /** How many of them came after a write had been acknowledged, as was waited for. */
  readonly afterWrites: number;
  /** How many of them left a half-written file behind. */
  readonly inTheMiddle: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly starts: number;
  readonly failedStarts: number;
}

/** One file of JavaScript, which starts in a fraction of the time. */
async function bundleWriter(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: inProject('test/faults/notebook/writer.ts'),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { format: 'es', entryFileNames: 'writer.mjs' } },
    },
  });
  return path.join(outDir, 'writer.mjs');
}

/** Opens the notebook as a start does; null where it is not whole. */
export async function openSound(folder: string): Promise<Notebook | null> {
  const keeper = new NotebookKeeper({
    shelf: createFolderShelf(folder),
    now: () => new Date(),
    newId: randomUUID,
    log: () => undefined,
  });
  const opened = await keeper.open();
  const isSound = opened.outcome === 'opened' && opened.notice === null && opened.closed === null;
  return isSound ? opened.notebook : null;
}

/** So many milliseconds after the writer has said a line; at once for its start. */
interface Moment {
  readonly line: RegExp;
  readonly milliseconds: number;
}
const atStart = /^/;
const opened = /\n/;
const written = /^saved \d+\n/m;

function chooseMoment(random: Random): Moment {
  const of = random.below(10);
  if (of === 0) return { line: atStart, milliseconds: random.below(200) };
  return { line: of < 5 ? opened : written, milliseconds: random.below(80) };
}

/** Lets the writer write and kills it; resolves to all that it said until then. */
function writeAndKill(
  program: string,
  words: readonly string[],
  { line, milliseconds }: Moment,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let isDoomed = false;
  const doom = () => {
    if (isDoomed || !line.test(said)) return;
    isDoomed = true;
    setTimeout(() => child.kill('SIGKILL'), milliseconds);
  };
  doom();
  child.stdout.on('data', (text: Buffer) => {
    said += text;
    doom();
  });
  return new Promise((resolve) => {
    // What it said last stays in the pipe after its end; a line cut off was never said.
    child.once('close', () => resolve(said.split('\n').slice(0, -1)));
  });
}

/** How many notebooks are written and killed at a time. */
const atOnce = 10;

/**
 * Kills processes that write in a notebook's folder, over and over, at moments that cannot be
 * foreseen, and looks after each whether all that was acknowledged is there.
 */
export async function killWriters(kills: number, seed: number): Promise<KillCounts> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'atlas-kills-'));
  try {
    const program = await bundleWriter(root);
    const each = await Promise.all(
      Array.from({ length: atOnce }, (_, lane) => {
        const folder = path.join(root, `notebook-${lane}`);
        const share = Math.floor(kills / atOnce) + (lane < kills % atOnce ? 1 : 0);
        return killOneWriter(program, folder, share, createRandom(seed + lane));
      }),
    );
    return each.reduce(added);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const added = (a: KillCounts, b: KillCounts): KillCounts => ({
  kills: a.kills + b.kills,
  afterWrites: a.afterWrites + b.afterWrites,
  inTheMiddle: a.inTheMiddle + b.inTheMiddle,
  acknowledged: a.acknowledged + b.acknowledged,
  lost: a.lost + b.lost,
  starts: a.starts + b.starts,
  failedStarts: a.failedStarts + b.failedStarts,
});

async function killOneWriter(
  program: string,
  folder: string,
  kills: number,
  random: Random,
): Promise<KillCounts> {
  const counts = {
    kills,
    afterWrites: 0,
    inTheMiddle: 0,
    acknowledged: 0,
    lost: 0,
    starts: 0,
    failedStarts: 0,
  };
  const last = new Map<string, number>();
  let next = 0;
  for (let i = 0; i < kills; i += 1) {
    const moment = chooseMoment(random);
    const lines = await writeAndKill(program, [folder, String(next)], moment);
    if (moment.line === written) counts.afterWrites += 1;
    if (lines.length > 0) counts.starts += 1;
    if (lines.length > 0 && lines[0] !== 'opened') counts.failedStarts += 1;
    for (const line of lines.filter((one) => one.startsWith('saved '))) {
      const count = Number(line.slice('saved '.length));
      counts.acknowledged += 1;
      last.set(`note-${count % noteCount}`, count);
      next = Math.max(next, count + 1);
    }
    // What was begun but not acknowledged may be there too.
    next += 3;
    if (hasHalfWritten(folder)) counts.inTheMiddle += 1;
    const notebook = await openSound(folder);
    counts.starts += 1;
    if (notebook === null) counts.failedStarts += 1;
    else counts.lost += lostIn(notebook, last);
  }
  return counts;
}

function hasHalfWritten(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => name.includes('.tmp-'));
  } catch {
    return false;
  }
}

/** How many notes are not what was acknowledged, or something later. */
function lostIn(notebook: Notebook, last: ReadonlyMap<string, number>): number {
  const found = new Map(notebook.notes.map((note) => [note.id, countOf(note)]));
  return [...last].filter(([id, count]) => (found.get(id) ?? -1) < count).length;
}
