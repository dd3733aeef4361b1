import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron as electron, type Page } from '@playwright/test';
import { inProject, projectRoot } from '../../../electron/runtime/paths.ts';
import { serveWeb } from '../../../electron/runtime/serve.ts';
import { sandboxArguments } from '../../../electron/runtime/system.ts';
import { median } from '../statistics.ts';
import { writeBaseline } from './baseline.ts';
import { benchExport } from './exporting.ts';
import { printSmoothness, type Smoothness, watchFrames } from './watch.ts';

/** Prints how smoothly the map moves, beside the same geometry in Leaflet as it comes. */
export async function benchMap(executable: string): Promise<void> {
  const names = ['within 16.7 ms', '95th in 100', 'longest task'];
  console.log(`${'map'.padEnd(46)} ${names.map((name) => name.padStart(12)).join(' ')}`);
  const launch = (folder: string) => {
    const userData = mkdtempSync(path.join(os.tmpdir(), 'atlas-bench-'));
    const args = [...sandboxArguments(), `--user-data-dir=${userData}`, folder];
    return electron.launch({ executablePath: executable, args, timeout: 60_000 });
  };

  const atlas = await launch(projectRoot);
  const page = await atlas.firstWindow();
  await ready(page);
  printAll('atlas', await moved(page));
  printSmoothness('atlas, region turns to world', await turned(page, 'world'));
  printSmoothness('atlas, world turns to region', await turned(page, 'region'));
  console.log(
    `${'atlas, change of theme to paint, median of 20'.padEnd(46)} ${`${(await themeChange(page)).toFixed(1)} ms`.padStart(12)}`,
  );
  await benchExport(atlas, page);
  await atlas.close();

  const folder = writeBaseline();
  const { server, address } = await serveWeb(0, '/', folder);
  const blank = await launch(inProject('test/bench/blank'));
  const other = await blank.firstWindow();
  await other.goto(address);
  await ready(other);
  printAll('stock Leaflet', await moved(other));
  await blank.close();
  server.close();
  rmSync(folder, { recursive: true });
}

const ready = (page: Page) =>
  page.waitForFunction(
    () => performance.getEntriesByName('atlas:map-complete').length > 0,
    undefined,
    { timeout: 60_000 },
  );

interface Moves {
  readonly pan: Smoothness;
  readonly zoom: Smoothness;
  /** The same with a rest after each turn of the wheel, in which all that a view needs is worked out. */
  readonly restedZoom: Smoothness;
}

function printAll(name: string, { pan, zoom, restedZoom }: Moves): void {
  printSmoothness(`${name}, pan`, pan);
  printSmoothness(`${name}, zoom`, zoom);
  printSmoothness(`${name}, zoom, with rests`, restedZoom);
}

/** A long drag in circles, and wheel turns in and out. */
async function moved(page: Page): Promise<Moves> {
  const [x, y] = [450, 380];
  const drag = async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let i = 0; i < 180; i++)
      await page.mouse.move(x + Math.sin(i / 14) * 160, y + Math.cos(i / 14) * 110 - 110);
    await page.mouse.up();
  };
  const wheel = async (gap: number) => {
    await page.mouse.move(x, y);
    for (let i = 0; i < 16; i++) {
      await page.mouse.wheel(0, i % 8 < 4 ? -120 : 120);
      await frames(page, gap);
    }
  };
  // What compiles as it runs has run before the watch.
  await drag();
  const pan = await watchFrames(page, drag);
  await wheel(20);
  const zoom = await watchFrames(page, () => wheel(20));
  return { pan, zoom, restedZoom: await watchFrames(page, () => wheel(50)) };
}

const frames = (page: Page, count: number) =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        let left = wanted;
        window.benchCount = () => {
          left--;
          if (left > 0) requestAnimationFrame(window.benchCount);
          else resolve();
        };
        requestAnimationFrame(window.benchCount);
      }),
    count,
  );

async function turned(page: Page, view: 'region' | 'world'): Promise<Smoothness> {
  return watchFrames(page, async () => {
    await page.locator(`[data-view="${view}"]`).click();
    await frames(page, 90);
  });
}

/** Milliseconds for which the page rests before each change, as under a hand. */
const restBefore = 1_800;

/** Milliseconds from the change until the frame with the other colours has been painted. */
async function themeChange(page: Page): Promise<number> {
  const samples = await page.evaluate(async (rest) => {
    const root = document.documentElement;
    const taken: number[] = [];
    for (let i = 0; i < 20; i++) {
      await new Promise((resolve) => setTimeout(resolve, rest));
      const startedAt = performance.now();
      root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        });
      });
      taken.push(performance.now() - startedAt);
    }
    return taken;
  }, restBefore);
  return median(samples);
}
