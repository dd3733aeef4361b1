import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject, projectRoot } from '../../electron/runtime/paths.ts';
import { sandboxArguments } from '../../electron/runtime/system.ts';
import { treePssKb } from './processTree.ts';
import { median } from './statistics.ts';

interface Sample {
  readonly milliseconds: number;
  /** Proportional set size of the whole process tree, in kB; null outside Linux. */
  readonly pssKb: number | null;
}

const untilReady = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('no window after 60 s')), 60_000);
    child.stdout?.on('data', (text: Buffer) => {
      if (!text.includes('BENCH READY')) return;
      clearTimeout(limit);
      resolve();
    });
    child.on('exit', () => reject(new Error('ended before its window was ready')));
  });

async function sample(electron: string, folder: string, wait: 'show' | 'map'): Promise<Sample> {
  const userData = mkdtempSync(path.join(os.tmpdir(), 'atlas-bench-'));
  const words = ['-r', inProject('test/bench/probe.cjs'), ...sandboxArguments()];
  const startedAt = performance.now();
  const child = spawn(electron, [...words, `--user-data-dir=${userData}`, folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, BENCH_WAIT: wait },
  });
  try {
    await untilReady(child);
    const milliseconds = performance.now() - startedAt;
    return { milliseconds, pssKb: child.pid ? treePssKb(child.pid) : null };
  } finally {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.removeAllListeners('exit');
    child.kill();
    await ended;
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Starts a blank window and the atlas in turns, and prints medians and their ratio. */
export async function benchStartup(electron: string, rounds: number): Promise<void> {
  const blank: Sample[] = [];
  const atlas: Sample[] = [];
  for (let round = 0; round < rounds; round++) {
    blank.push(await sample(electron, inProject('test/bench/blank'), 'show'));
    atlas.push(await sample(electron, projectRoot, 'map'));
  }
  const row = (name: string, unit: string, of: (sample: Sample) => number | null) => {
    const [blankFigure, atlasFigure] = [blank, atlas].map((samples) =>
      median(samples.map(of).filter((figure): figure is number => figure !== null)),
    );
    if (!blankFigure || !atlasFigure) return;
    const ratio = (atlasFigure / blankFigure).toFixed(2);
    const figures = [blankFigure, atlasFigure].map((figure) => `${figure.toFixed(0)} ${unit}`);
    console.log(
      `${name.padEnd(34)} ${figures.map((text) => text.padStart(12)).join('')}   ×${ratio}`,
    );
  };
  console.log(
    `${`median of ${rounds} starts each`.padEnd(34)} ${'blank window'.padStart(12)}${'atlas'.padStart(12)}`,
  );
  row('spawn to window / interactive map', 'ms', (figures) => figures.milliseconds);
  row('process tree, PSS', 'MB', (figures) =>
    figures.pssKb === null ? null : figures.pssKb / 1024,
  );
}
