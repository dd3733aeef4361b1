import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Atlas, expect, test } from './fixtures.ts';

const menu = (page: Page) => page.getByRole('button', { name: /^Notebook/ });
async function choose(page: Page, item: string): Promise<void> {
  await menu(page).click();
  await page.getByRole('menuitem', { name: item }).click();
}
const field = (page: Page) => page.getByRole('textbox', { name: /^Note on/ });
const notes = (page: Page) => page.getByRole('region', { name: /Your notes? on this page/ });

/** Writes a note on the page shown and waits until it is said to be saved. */
async function write(page: Page, text: string): Promise<void> {
  await choose(page, 'Write a note on this page');
  await field(page).last().fill(text);
  await expect(
    notes(page)
      .getByText(/^Saved, /)
      .last(),
  ).toBeVisible();
}

/** Saves a file from the notebook, and gives what is in it. */
async function save(atlas: Atlas, button: string, name: string): Promise<string> {
  const { page, desktop } = atlas;
  const press = () => page.getByRole('button', { name: button }).click();
  if (desktop === null) {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return readFileSync(await download.path(), 'utf8');
  }
  const target = path.join(os.tmpdir(), `atlas-e2e-${process.pid}-${name}`);
  await desktop.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await press();
  await expect(page.getByText(/^Saved as/).first()).toBeVisible();
  return readFileSync(target, 'utf8');
}

const takeIn = (page: Page, name: string, text: string) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('a note saves itself, is on its page after a reload whatever the day, and in the notebook', async ({
  atlas,
}) => {
  test.slow();
  const { page } = atlas;
  const text = 'کابل پایتخت است.\n\nSecond paragraph, in English.';
  await atlas.open('#/country/AF?on=2014-01-01');
  await write(page, text);
  await page.reload();
  await expect(field(page)).toHaveValue(text);
  await expect(field(page)).toHaveCSS('direction', 'rtl');
  await page.goto(`${page.url().replace(/#.*/, '')}#/country/AF`);
  await expect(field(page)).toHaveValue(text);
  await expect(notes(page)).toContainText('for 1 January 2014');
  await page.goto(`${page.url().replace(/#.*/, '')}#/country/KZ`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kazakhstan');
  await expect(field(page)).toHaveCount(0);

  await choose(page, 'Open the notebook');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your notebook');
  await expect(page.getByText('کابل پایتخت است.')).toBeVisible();
  // Another keyboard's kaf.
  await page.getByRole('searchbox', { name: 'Find in your notes' }).fill('كابل');
  await expect(page.getByText('One note', { exact: true })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find in your notes' }).fill('Atlantis');
  await expect(page.getByText('No note has this in it.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find in your notes' }).fill('');
  await page.getByRole('button', { name: /Delete the note on/ }).click();
  await expect(page.getByText('The note was deleted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: /Afghanistan/ }).click();
  await expect(page).toHaveURL(/#\/country\/AF\?on=2014-01-01$/);
  await expect(field(page)).toHaveValue(text);
});

test('Ctrl+D bookmarks the page with its day, and takes the mark away again', async ({ atlas }) => {
  test.slow();
  const { page } = atlas;
  await atlas.open('#/conference/3?on=2013-06-01');
  // A page can be marked once it is there; the menu says when that is.
  await menu(page).click();
  await expect(page.getByRole('menuitem', { name: /^Bookmark/ })).toBeEnabled();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+d');
  await expect(
    page.getByRole('button', { name: 'Notebook; this page is bookmarked' }),
  ).toBeVisible();
  await choose(page, 'Open the notebook');
  await page.getByRole('link', { name: /^Bookmarks/ }).click();
  await expect(page.getByText(/on 1 June 2013/)).toBeVisible();
  await page.reload();
  const list = page.getByRole('region', { name: 'Bookmarks' });
  await list.getByRole('link').click();
  await expect(page).toHaveURL(/#\/conference\/3\?on=2013-06-01$/);
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('button', { name: 'Notebook', exact: true })).toBeVisible();
});

test('pages read are listed, until the history is cleared and switched off', async ({ atlas }) => {
  test.slow();
  const { page } = atlas;
  await atlas.open('#/country/TJ');
  const home = page.url().replace(/#.*/, '');
  const read = page
    .getByRole('region', { name: 'History' })
    .getByRole('link', { name: 'Tajikistan' });
  // A page counts as read when it has stayed for a moment: here, until the next look.
  await expect
    .poll(
      async () => {
        await page.goto(`${home}#/notebook?part=history`);
        await expect(page.getByRole('switch')).toBeVisible();
        const count = await read.count();
        if (count === 0) await page.goto(`${home}#/country/TJ`);
        return count;
      },
      { intervals: [3_000], timeout: 60_000 },
    )
    .toBe(1);
  await page.getByText('Keep a history of the pages read').click();
  await page.getByRole('button', { name: 'Clear the history' }).click();
  await expect(page.getByText('The history is switched off')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('switch')).not.toBeChecked();
  await expect(page.getByText('The history is switched off')).toBeVisible();
});

test('a choice is kept in the notebook, and comes back when the browser has forgotten it', async ({
  atlas,
}) => {
  test.slow();
  const { page } = atlas;
  await atlas.open('#/notebook?part=settings');
  const theme = page.getByRole('group', { name: 'Theme' });
  await theme.getByText('Dark').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('atlas.settings-kept')))
    .toContain('"theme":"dark"');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // And a choice that only the browser's storage has, as from an earlier edition, is taken over.
  await page.evaluate(() => localStorage.setItem('atlas.theme', 'light'));
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('atlas.settings-kept')))
    .toContain('"theme":"light"');
});

test('the notebook is taken along, erased, seen before it is taken in, and taken in', async ({
  atlas,
}) => {
  test.slow();
  const { page } = atlas;
  await atlas.open('#/measure/CT');
  await write(page, 'Counter-terrorism: ask about leads.');
  await page.keyboard.press('Control+d');
  await page.goto(`${page.url().replace(/#.*/, '')}#/notebook?part=files`);
  const file = await save(atlas, 'Save the notebook', 'notebook.json');
  const markdown = await save(atlas, 'Save the notes as text', 'notes.md');
  expect(markdown).toContain('> Counter-terrorism: ask about leads.');
  expect(markdown).toContain('`#/measure/CT`');

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything was erased.')).toBeVisible();

  await takeIn(page, 'holiday.json', '{"holiday": true}');
  await expect(page.getByRole('alert')).toContainText('is not a notebook of the atlas');
  await takeIn(page, 'spoilt.json', file.replace('ask about', 'ask after'));
  await expect(page.getByRole('alert')).toContainText('damaged or changed');
  await takeIn(page, 'later.json', file.replace('"version": 1', '"version": 99'));
  await expect(page.getByRole('alert')).toContainText('later edition');

  await takeIn(page, 'mine.json', file);
  const dialog = page.getByRole('dialog', { name: /mine\.json/ });
  await expect(dialog.getByRole('row', { name: /Notes/ })).toContainText('1');
  await dialog.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByText('Taken in: one note, one bookmark.')).toBeVisible();
  await takeIn(page, 'mine.json', file);
  await expect(dialog).toContainText('nothing in it that is not here already');
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('link', { name: 'Notes 1' }).click();
  await expect(page.getByText('Counter-terrorism: ask about leads.')).toBeVisible();
});

test('the notebook is accessible in all its parts', async ({ atlas }) => {
  test.slow();
  const { page } = atlas;
  await atlas.open('#/notebook');
  for (const part of ['Notes', 'Bookmarks', 'History', 'Settings', 'Take along, take in']) {
    await page
      .getByRole('navigation', { name: /notebook/ })
      .getByText(part)
      .click();
    await expect(page.getByRole('region', { name: part })).toBeVisible();
    const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(
      found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`),
    ).toEqual([]);
  }
});
