import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { treePssKb } from '../processTree.ts';
import { openScreen, type Screen } from '../screen.ts';
import { median } from '../statistics.ts';

/** An empty window has fewer colours than one with a map. */
const colours = 12;
/** Milliseconds without a change after which a picture is taken to be whole. */
const stillness = 1_500;
const patience = 60_000;

/**
 * Marble, the desktop globe of KDE, on its vector map that needs no network: milliseconds from
 * its start to the picture at which it stays, with land and sea, and its memory. Says so where it
 * is not installed.
 */
export async function benchMarble(rounds: number): Promise<void> {
  const missing = ['marble-qt', 'Xvfb'].filter((name) => spawnSync('which', [name]).status !== 0);
  if (missing.length > 0) {
    console.log(
      `Marble: NOT MEASURED, ${missing.join(' and ')} NOT INSTALLED (Debian: marble-qt, marble-plugins, marble-data, xvfb)`,
    );
    return;
  }
  const times: number[] = [];
  const sizes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // One without what is left of the round before.
    const screen = await openScreen();
    const home = mkdtempSync(path.join(os.tmpdir(), 'atlas-marble-'));
    const startedAt = performance.now();
    const marble = spawn('marble-qt', ['--map=earth/plain/plain.dgml'], {
      stdio: 'ignore',
      // Root may run the web engine that Marble opens its start page with only so.
      env: {
        ...process.env,
        DISPLAY: screen.display,
        HOME: home,
        QTWEBENGINE_DISABLE_SANDBOX: '1',
      },
    });
    times.push((await settled(screen)) - startedAt);
    sizes.push((marble.pid === undefined ? null : treePssKb(marble.pid)) ?? Number.NaN);
    const ended = new Promise((resolve) => marble.once('close', resolve));
    marble.kill('SIGKILL');
    await ended;
    screen.close();
    rmSync(home, { recursive: true, force: true });
  }
  const figures = [`${median(times).toFixed(0)} ms`, `${(median(sizes) / 1024).toFixed(0)} MB`];
  console.log(
    `${`Marble, spawn to map and PSS, median of ${rounds}`.padEnd(46)} ${figures.map((text) => text.padStart(12)).join('')}`,
  );
}

/** When the window got the picture at which it stays: Marble shows the seas first, then the lands. */
async function settled(screen: Screen): Promise<number> {
  const startedAt = performance.now();
  let [shown, since] = ['', startedAt];
  while (performance.now() - startedAt < patience) {
    const now = screen.window();
    const picture = now.join();
    if (picture !== shown) [shown, since] = [picture, performance.now()];
    if (new Set(now).size >= colours && performance.now() - since > stillness) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return since;
}
