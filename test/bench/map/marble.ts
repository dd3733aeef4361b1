import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { treePssKb } from '../processTree.ts';
import { median } from '../statistics.ts';

/** A map is there once the middle of the screen has so many colours; an empty window has few. */
const colours = 12;
const patience = 60_000;

/**
 * Marble, the desktop globe of KDE, on its vector map that needs no network: milliseconds from
 * its start to a picture with land and sea, and its memory. Says so where it is not installed.
 */
export async function benchMarble(rounds: number): Promise<void> {
  const missing = ['marble-qt', 'xwd'].filter((name) => spawnSync('which', [name]).status !== 0);
  if (missing.length > 0) {
    console.log(
      `Marble: NOT MEASURED, ${missing.join(' and ')} NOT INSTALLED (Debian: marble-qt, marble-plugins, marble-data, x11-apps)`,
    );
    return;
  }
  const times: number[] = [];
  const sizes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const home = mkdtempSync(path.join(os.tmpdir(), 'atlas-marble-'));
    const startedAt = performance.now();
    const marble = spawn('marble-qt', ['--map=earth/plain/plain.dgml'], {
      stdio: 'ignore',
      // Root may run the web engine that Marble opens its start page with only so.
      env: { ...process.env, HOME: home, QTWEBENGINE_DISABLE_SANDBOX: '1' },
    });
    while (coloursOnScreen() < colours && performance.now() - startedAt < patience)
      await new Promise((resolve) => setTimeout(resolve, 10));
    times.push(performance.now() - startedAt);
    sizes.push((marble.pid === undefined ? null : treePssKb(marble.pid)) ?? Number.NaN);
    const ended = new Promise((resolve) => marble.once('close', resolve));
    marble.kill('SIGKILL');
    await ended;
    rmSync(home, { recursive: true, force: true });
  }
  const figures = [`${median(times).toFixed(0)} ms`, `${(median(sizes) / 1024).toFixed(0)} MB`];
  console.log(
    `${`Marble, spawn to map and PSS, median of ${rounds}`.padEnd(46)} ${figures.map((text) => text.padStart(12)).join('')}`,
  );
}

/** How many colours the middle of the X screen has, read from a dump of it (X11's XWDFile.h). */
function coloursOnScreen(): number {
  const { stdout, status } = spawnSync('xwd', ['-root', '-silent'], { maxBuffer: 64 << 20 });
  if (status !== 0) return 0;
  const word = (at: number) => stdout.readUInt32BE(at);
  const [start, bytesPerLine] = [word(0) + word(76) * 12, word(48)];
  const [width, height] = [word(16), word(20)];
  const seen = new Set<number>();
  for (let y = height * 0.2; y < height * 0.6; y += 4)
    for (let x = width * 0.2; x < width * 0.5; x += 4)
      seen.add(stdout.readUInt32LE(start + Math.floor(y) * bytesPerLine + Math.floor(x) * 4));
  return seen.size;
}
