import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import initSqlJs from 'sql.js';
import { parseCsv } from '../csv.ts';
import { type Atlas, expect, test } from './fixtures.ts';

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-exports-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Presses a button that saves, and answers with the bytes of what was saved. */
async function saved(atlas: Atlas, button: string, name: string): Promise<Uint8Array> {
  const file = path.join(folder, name);
  if (atlas.desktop) {
    await atlas.desktop.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, file);
    await atlas.page.getByRole('button', { name: button }).click();
  } else {
    const download = atlas.page.waitForEvent('download');
    await atlas.page.getByRole('button', { name: button }).click();
    await (await download).saveAs(file);
  }
  await expect(atlas.page.getByText(`Saved as`)).toBeVisible();
  return readFileSync(file);
}

test('a table is saved as CSV, with its sources', async ({ atlas }) => {
  await atlas.open('#/data');
  const bytes = await saved(atlas, 'Save area as CSV', 'atlas-area.csv');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [header = [], ...rows] = parseCsv(new TextDecoder().decode(bytes));
  expect(header).toContain('sources_in_words');
  const pakistan = rows.filter(([country, kind]) => country === 'PK' && kind === 'total');
  expect(pakistan.map((row) => row[header.indexOf('km2')])).toEqual(['881913', '796095']);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('the whole database is saved and opens', async ({ atlas }) => {
  await atlas.open('#/data');
  const bytes = await saved(atlas, 'Save the database', 'atlas.sqlite');
  const sqlJs = await initSqlJs();
  const database = new sqlJs.Database(bytes);
  const count = (table: string) =>
    Number(database.exec(`SELECT count(*) FROM ${table}`)[0]?.values[0]?.[0]);
  expect(count('oddity')).toBe(56);
  expect(count('conference')).toBe(9);
  expect(count('atlas_fact')).toBeGreaterThan(3000);
  database.close();
});

test('on the desktop, what the reader or the disk refuses is said', async ({ atlas }) => {
  test.skip(atlas.desktop === null, 'a browser saves without asking the page');
  await atlas.open('#/data');
  const answer = (filePath: string) =>
    atlas.desktop?.evaluate(({ dialog }, where) => {
      dialog.showSaveDialog = async () => ({ canceled: where === '', filePath: where });
    }, filePath);
  await answer('');
  await atlas.page.getByRole('button', { name: 'Save area as CSV' }).click();
  await expect(atlas.page.getByText('Not saved')).toBeVisible();
  await answer(path.join(folder, 'no-such-folder', 'x.csv'));
  await atlas.page.getByRole('button', { name: 'Save area as CSV' }).click();
  await expect(atlas.page.getByText('could not be reached')).toBeVisible();
});
