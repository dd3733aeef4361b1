import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { processTree } from '../../bench/processTree.ts';
import { launchDesktop } from '../../e2e/fixtures.ts';
import type { Campaign } from '../campaign.ts';
import { createRandom } from '../random.ts';

const kills = 12;
const field = (page: Page) => page.getByRole('textbox', { name: /^Note on/ });

/** The text of the note where the screen says that it is saved; null where it does not. */
const savedText = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const area = document.querySelector<HTMLTextAreaElement>('#page textarea');
    const isSaved = document.querySelector('#page [data-saving="saved"]') !== null;
    return isSaved && area !== null ? area.value : null;
  });

/** Waits until the screen says that a text with these words in it is saved. */
async function untilSaved(page: Page, words: string): Promise<string> {
  for (;;) {
    const text = await savedText(page);
    if (text?.includes(words)) return text;
    await page.waitForTimeout(20);
  }
}

/** Opens the page with the note, begun where there is none yet; its text as it was found. */
async function openNote(page: Page): Promise<string> {
  await page.waitForLoadState();
  await page.evaluate(() => {
    location.hash = '#/measure/CT';
  });
  await page.getByRole('heading', { level: 1, name: 'Counter Terrorism' }).waitFor();
  await page.getByRole('button', { name: /^Notebook/ }).click();
  await page.getByRole('menuitem', { name: 'Write a note on this page' }).click();
  await field(page).waitFor();
  return field(page).inputValue();
}

/** 1, or 0 where the process went down with another. */
function kill(id: number): number {
  try {
    process.kill(id, 'SIGKILL');
    return 1;
  } catch {
    return 0;
  }
}

/** The whole application, killed with all its processes while a note is being typed. */
export const notebookApp: Campaign = {
  name: 'notebook-app',
  async run(seed) {
    const random = createRandom(seed);
    const userData = mkdtempSync(path.join(os.tmpdir(), 'atlas-killed-'));
    let acknowledged = '';
    let lost = 0;
    let told = 0;
    let killed = 0;
    try {
      for (let turn = 0; turn <= kills; turn += 1) {
        const { app } = await launchDesktop({}, [], userData);
        const page = await app.firstWindow();
        page.setDefaultTimeout(180_000);
        const found = await openNote(page);
        if (!found.startsWith(acknowledged)) lost += 1;
        told += await page.getByRole('alert').count();
        await field(page).press('Control+End');
        await page.keyboard.type(` turn ${turn},`);
        acknowledged = await untilSaved(page, ` turn ${turn},`);
        // And on, until some moment in the middle of it.
        await page.keyboard.type(' and so on'.repeat(random.below(12)), {
          delay: random.below(25),
        });
        acknowledged = (await savedText(page)) ?? acknowledged;
        if (turn === kills) {
          await app.close();
          break;
        }
        const ended = new Promise((resolve) => app.process().once('exit', resolve));
        for (const id of processTree(app.process().pid ?? 0)) killed += kill(id);
        await ended;
      }
    } finally {
      rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
    }
    const said =
      `${kills} kills of the whole application (${killed} processes) while a note was typed; ` +
      `${kills + 1} starts, 0 failed, ${told} with anything to tell; ` +
      `${lost} times something shown as saved was lost`;
    if (lost + told > 0) throw new Error(said);
    return said;
  },
};
