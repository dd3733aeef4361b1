import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { median } from '../statistics.ts';
import { watchFrames } from './watch.ts';

/**
 * Prints how long it takes from the press of "Save" until a PNG of four times the screen's pixels
 * is written, the longest task meanwhile, and how many steps of its progress were shown.
 */
export async function benchExport(app: ElectronApplication, page: Page): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-bench-png-'));
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    },
    path.join(folder, 'map.png'),
  );
  const [times, tasks, steps]: [number[], number[], number[]] = [[], [], []];
  // The first round compiles what runs.
  for (let round = 0; round < 4; round++) {
    await page.getByRole('button', { name: 'Save this map' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save this map' });
    await dialog.getByText('4×', { exact: true }).click();
    const { longestTask } = await watchFrames(page, async () => {
      const progress = page.evaluate(watchSaving);
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      const { milliseconds, shown } = await progress;
      if (round > 0) times.push(milliseconds);
      steps.push(shown);
    });
    tasks.push(longestTask);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  rmSync(folder, { recursive: true, force: true });
  const figures = [
    `${median(times).toFixed(0)} ms`,
    `${median(steps)} steps`,
    `${Math.max(...tasks).toFixed(0)} ms`,
  ];
  console.log(
    `${'atlas, PNG of 4× to file, progress, longest task'.padEnd(46)} ${figures.map((text) => text.padStart(12)).join('')}`,
  );
}

/** Runs in the page: from the press of "Save" to the line that says where the file lies. */
function watchSaving(): Promise<{ milliseconds: number; shown: number }> {
  return new Promise((resolve) => {
    let startedAt = 0;
    const values = new Set<string>();
    document.addEventListener('pointerup', (event) => (startedAt ||= event.timeStamp), true);
    const observer = new MutationObserver(() => {
      const dialog = document.querySelector('[role="dialog"]');
      const value = dialog?.querySelector('progress')?.getAttribute('value');
      if (value) values.add(value);
      if (!dialog?.textContent?.includes('Saved as')) return;
      observer.disconnect();
      resolve({ milliseconds: performance.now() - startedAt, shown: values.size });
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}
