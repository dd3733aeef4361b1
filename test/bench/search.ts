import { readFileSync } from 'node:fs';
import { chromium, _electron as electron } from '@playwright/test';
import initSqlJs from 'sql.js';
import { createReader } from '../../db/queries/reader.ts';
import { findText } from '../../db/queries/search/find.ts';
import { storedSearch } from '../../db/queries/search/stored.ts';
import { inProject, projectRoot } from '../../electron/runtime/paths.ts';
import { serveWeb } from '../../electron/runtime/serve.ts';
import { ensureChromium, sandboxArguments } from '../../electron/runtime/system.ts';
import { nonsense, spellings } from '../unit/db/queries/spellings.ts';
import { enlargedAtlas } from './enlarged.ts';
import { benchKiwix } from './kiwix.ts';
import { median, quantile } from './statistics.ts';
import { printTyping, typeAndTime } from './typing.ts';

const times = 100;
const texts = [
  ...spellings.map(({ query }) => query),
  ...spellings.map(({ query }) => [...query].slice(0, 2).join('')),
  ...spellings.map(({ query }) => [...query].slice(0, 4).join('')),
  ...nonsense,
];

/** A frame is made when one is wanted, not 60 times a second. */
const withoutFrameLimit = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** Prints how long a search takes by itself and from keystroke to paint, and 100 times larger. */
export async function benchSearch(electronFile: string | null): Promise<void> {
  console.log(
    `${'search'.padEnd(46)} ${['median', 'p99', 'most'].map((name) => name.padStart(12)).join('')}`,
  );
  const large = await enlargedAtlas(times);
  const atlas = readFileSync(inProject('dist/db/atlas.sqlite'));
  await benchQuery('single query', atlas);
  await benchQuery(`single query, ${times} times larger`, large);

  const chromiumFile = ensureChromium(chromium.executablePath());
  if (chromiumFile === null) return console.log('keystroke to paint: NOT MEASURED, no Chromium');
  const { server, address } = await serveWeb(0, '/');
  for (const [screen, flags] of [
    ['', withoutFrameLimit],
    [', waiting for 60 Hz', []],
  ] as const) {
    const browser = await chromium.launch({
      executablePath: chromiumFile,
      args: [...sandboxArguments(), ...flags],
    });
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`${address}#/about`);
    // The first visit fetches the edition to be kept; no later one does.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    printTyping(`keystroke to paint${screen}`, await typeAndTime(page));
    await browser.close();
  }
  server.close();

  if (electronFile !== null) await benchDesktop(electronFile);
  await benchKiwix(atlas, texts);
}

/** How many windows of the desktop are typed in. */
const windows = 3;

/**
 * Prints each window's figures, and those of all their letters: of one window's, six decide the
 * 99th percentile, and any other program on the machine can be in the way of so few.
 */
async function benchDesktop(executablePath: string): Promise<void> {
  const all: number[] = [];
  for (let window = 1; window <= windows; window++) {
    const args = [...sandboxArguments(), ...withoutFrameLimit, projectRoot];
    const app = await electron.launch({ executablePath, args });
    const samples = await typeAndTime(await app.firstWindow());
    printTyping(`keystroke to paint, desktop, window ${window}`, samples);
    all.push(...samples);
    await app.close();
  }
  printTyping('keystroke to paint, desktop, all letters', all);
}

async function benchQuery(name: string, bytes: Uint8Array): Promise<void> {
  const sql = await initSqlJs();
  const database = new sql.Database(bytes);
  const search = storedSearch(createReader(database));
  const samples: number[] = [];
  for (let round = 0; round < 4; round++)
    for (const text of texts) {
      const startedAt = performance.now();
      findText(search, { text, limit: 8, kind: null });
      // The first round reads the index and warms up.
      if (round > 0) samples.push(performance.now() - startedAt);
    }
  const figures = [median(samples), quantile(samples, 0.99), Math.max(...samples)];
  const line = figures.map((figure) => `${figure.toFixed(2)} ms`.padStart(12)).join('');
  console.log(`${name.padEnd(46)} ${line}`);
  database.close();
}
