import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject, projectRoot } from '../../electron/runtime/paths.ts';
import { sandboxArguments } from '../../electron/runtime/system.ts';
import { treePssKb } from './processTree.ts';
import { openScreen, type Screen } from './screen.ts';
import { median } from './statistics.ts';

interface Sample {
  /** Milliseconds until the screen shows it: white, or the colour of land. */
  readonly seen: number;
  /** Milliseconds until the program says so: its window is shown, or its map listens. */
  readonly told: number;
  /** Milliseconds until all of the first screen is there; the same for a blank window. */
  readonly whole: number;
  /** Proportional set size of the whole process tree, in kB; null outside Linux. */
  readonly pssKb: number | null;
}

const patience = 60_000;
/** A blank page's white, and how the map fills a participant. */
const colours = { show: 0xffffff, map: 0xe8d3a6 } as const;
/** It is there once so many of the pixels that are looked at have the colour. */
const enough = 40;

/** Milliseconds from a start, on the clock of the day, to what the program said of itself. */
const untilTold = (
  child: ChildProcess,
  startedAt: number,
): Promise<Pick<Sample, 'told' | 'whole'>> =>
  new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('no window after 60 s')), patience);
    child.stdout?.on('data', (text: Buffer) => {
      const said = /BENCH READY (\S+) (\S+)/.exec(text.toString());
      if (said === null) return;
      clearTimeout(limit);
      resolve({ told: Number(said[1]) - startedAt, whole: Number(said[2]) - startedAt });
    });
    child.on('exit', () => reject(new Error('ended before its window was ready')));
  });

async function untilSeen(screen: Screen, colour: number): Promise<void> {
  const startedAt = performance.now();
  while (screen.count(colour) < enough) {
    if (performance.now() - startedAt > patience) throw new Error('nothing to see after 60 s');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

interface Program {
  readonly folder: string;
  readonly wait: 'show' | 'map';
}
const programs = {
  blank: { folder: inProject('test/bench/blank'), wait: 'show' },
  atlas: { folder: projectRoot, wait: 'map' },
} as const;

async function sample(
  electron: string,
  screen: Screen,
  { folder, wait }: Program,
  userData: string,
): Promise<Sample> {
  const words = ['-r', inProject('test/bench/probe.cjs'), ...sandboxArguments()];
  const [startedAt, startedAtDay] = [performance.now(), Date.now()];
  const child = spawn(electron, [...words, `--user-data-dir=${userData}`, folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, DISPLAY: screen.display, BENCH_WAIT: wait },
  });
  const gone = () => performance.now() - startedAt;
  try {
    const [seen, told] = await Promise.all([
      untilSeen(screen, colours[wait]).then(gone),
      untilTold(child, startedAtDay),
    ]);
    return { seen, ...told, pssKb: child.pid ? treePssKb(child.pid) : null };
  } finally {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.removeAllListeners('exit');
    child.kill();
    await ended;
    // What it drew stays on a screen without a window manager until the server has cleared it.
    await untilGone(screen, colours[wait]);
  }
}

async function untilGone(screen: Screen, colour: number): Promise<void> {
  for (let i = 0; i < 200 && screen.count(colour) > 0; i++)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

/**
 * Starts a blank window and the atlas in turns, and prints medians and their ratio: of first starts
 * ever, each with a folder of its own for what it keeps, and of later ones with the same folder.
 */
export async function benchStartup(electron: string, rounds: number): Promise<void> {
  const screen = await openScreen();
  const newFolder = () => mkdtempSync(path.join(os.tmpdir(), 'atlas-bench-'));
  const forget = (folder: string) =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const first = { blank: [] as Sample[], atlas: [] as Sample[] };
  const later = { blank: [] as Sample[], atlas: [] as Sample[] };
  const kept = { blank: newFolder(), atlas: newFolder() };
  for (const name of ['blank', 'atlas'] as const)
    for (let start = 0; start < warmStarts; start++)
      await sample(electron, screen, programs[name], kept[name]);
  for (let round = 0; round < rounds; round++)
    for (const name of ['blank', 'atlas'] as const) {
      const own = newFolder();
      first[name].push(await sample(electron, screen, programs[name], own));
      forget(own);
      later[name].push(await sample(electron, screen, programs[name], kept[name]));
    }
  screen.close();
  forget(kept.blank);
  forget(kept.atlas);
  print(`median of ${rounds} first starts each`, first);
  print(`median of ${rounds} later starts each`, later);
}

/** Chromium keeps compiled scripts only once it has met them a few times. */
const warmStarts = 3;

function print(
  title: string,
  { blank, atlas }: Readonly<Record<keyof typeof programs, readonly Sample[]>>,
): void {
  const row = (name: string, unit: string, of: (sample: Sample) => number | null) => {
    const [blankFigure, atlasFigure] = [blank, atlas].map((samples) =>
      median(samples.map(of).filter((figure): figure is number => figure !== null)),
    );
    if (!blankFigure || !atlasFigure) return;
    const ratio = (atlasFigure / blankFigure).toFixed(2);
    const figures = [blankFigure, atlasFigure].map((figure) => `${figure.toFixed(0)} ${unit}`);
    console.log(
      `${name.padEnd(46)} ${figures.map((text) => text.padStart(12)).join('')}   ×${ratio}`,
    );
  };
  console.log(`${title.padEnd(46)} ${'blank window'.padStart(12)}${'atlas'.padStart(12)}`);
  row('spawn to white / land on the screen, and listens', 'ms', seenAndListening);
  row("spawn to 'show' / map listens (events)", 'ms', ({ told }) => told);
  row('spawn to all of the first screen (events)', 'ms', ({ whole }) => whole);
  row('process tree, PSS', 'MB', ({ pssKb }) => (pssKb === null ? null : pssKb / 1024));
}

/** A blank window has only to be seen; a map has to answer as well. */
const seenAndListening = ({ seen, told }: Sample): number => Math.max(seen, told);
