import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Atlas, expect, test } from './fixtures.ts';
import { printed } from './pdf.ts';

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-print-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const preview = (atlas: Atlas) =>
  atlas.page.getByRole('region', { name: 'The pages as they will be printed' });

/** Waits for the sheets: the base map has to be read first. */
const drawn = (atlas: Atlas, sheets: number) =>
  expect(preview(atlas).getByRole('figure')).toHaveCount(sheets, { timeout: 20_000 });

test('a worksheet is printed on A4 landscape: two pages, vectors, every face inside', async ({
  atlas,
}) => {
  await atlas.open('#/worksheet?of=PK&turn=landscape&names=both');
  await drawn(atlas, 2);
  const pdf = await printed(atlas, folder, 'pakistan.pdf');
  expect(pdf.pages).toEqual([
    [297, 210],
    [297, 210],
  ]);
  expect(pdf.embedded).toBeGreaterThanOrEqual(pdf.fonts.length);
  for (const face of ['NotoSans-Regular', 'NotoNastaliqUrdu-Regular', 'NotoSansDevanagari-Regular'])
    expect(pdf.fonts).toContain(face);
  expect(pdf.images).toBe(0);
});

test('a worksheet is printed on A3 portrait', async ({ atlas }) => {
  await atlas.open('#/worksheet?paper=A3&turn=portrait');
  await drawn(atlas, 2);
  expect((await printed(atlas, folder, 'region.pdf')).pages).toEqual([
    [297, 420],
    [297, 420],
  ]);
});

test('the map on the screen is printed as it is seen, vectors on one page', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open('#/country/AF');
  await expect(page.locator('.atlas-label').first()).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Save this map' });
  await dialog.getByText('A3', { exact: true }).click();
  await dialog.getByText('Portrait', { exact: true }).click();
  await expect(page.locator('.only-on-paper [data-paper="a3-portrait"] svg')).toHaveCount(1);
  const pdf = await printed(atlas, folder, 'map.pdf');
  expect(pdf.pages).toEqual([[297, 420]]);
  expect(pdf.fonts).toContain('NotoSerifDisplay-SemiBold');
  expect(pdf.images).toBe(0);
  await dialog.getByRole('link', { name: 'Outline map for class' }).click();
  await expect(dialog).toBeHidden();
  await drawn(atlas, 2);
});

test('what is chosen is drawn at once, and the address keeps it', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open('#/worksheet?of=AF');
  const [sheet, key] = [
    preview(atlas).getByRole('figure').nth(0),
    preview(atlas).getByRole('figure').nth(1),
  ];
  await expect(sheet.getByText('Tajikistan')).toHaveCount(0);
  await expect(key.getByText('Tajikistan').first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Names', exact: true }).check();
  await expect(sheet.getByText('Tajikistan').first()).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Names', exact: true })).toBeFocused();
  await page.getByRole('radio', { name: 'A3' }).check({ force: true });
  await page.getByRole('checkbox', { name: 'Answer key as a second page' }).uncheck();
  await expect(preview(atlas).getByRole('figure')).toHaveCount(1);
  await expect(page).toHaveURL(/of=AF&show=rivers,lakes,capitals,labels&paper=A3&key=0/);
  await page.getByRole('combobox', { name: 'Map of' }).selectOption('JP');
  await expect(preview(atlas).getByText('Japan and its neighbours').first()).toBeVisible();
});

test('a country leads to its outline map', async ({ atlas }) => {
  await atlas.open('#/country/UZ');
  await atlas.page.getByRole('link', { name: 'Outline map for class' }).click();
  await expect(preview(atlas).getByText('Uzbekistan and its neighbours').first()).toBeVisible();
});

test('only the sheets leave the printer, and of a page of text its text', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open('#/worksheet?of=TM');
  await drawn(atlas, 2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Worksheets' })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(preview(atlas).getByText('Turkmenistan and its neighbours').first()).toBeVisible();
  await atlas.open('#/country/TM');
  await expect(page.getByRole('heading', { name: 'Turkmenistan' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Parts of the atlas' })).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.emulateMedia({ media: null });
});

test('axe finds nothing on the page of worksheets', async ({ atlas }) => {
  await atlas.open('#/worksheet?of=KZ');
  await drawn(atlas, 2);
  const { violations } = await new AxeBuilder({ page: atlas.page }).setLegacyMode().analyze();
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 90))]),
  ).toEqual([]);
});

test('on the desktop, what cannot be printed is said', async ({ atlas }) => {
  const { page, desktop } = atlas;
  if (desktop === null) {
    test.skip();
    return;
  }
  await atlas.open('#/worksheet?of=AE');
  const printer = (reason: string) =>
    desktop.evaluate(({ BrowserWindow }, why) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents) contents.print = (_options, done) => done?.(why === '', why);
    }, reason);
  const print = page.getByRole('button', { name: 'Print', exact: true });
  await printer('No printers available on the network');
  await print.click();
  await expect(page.getByText('No printer was found')).toBeVisible();
  await printer('Print job canceled');
  await print.click();
  await expect(page.getByText('Not printed')).toBeVisible();
  await printer('');
  await print.click();
  await expect(page.getByText('Sent to the printer')).toBeVisible();
});
