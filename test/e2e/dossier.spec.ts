import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Atlas, expect, test } from './fixtures.ts';
import { printed } from './pdf.ts';

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-dossier-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const preview = (atlas: Atlas) =>
  atlas.page.getByRole('region', { name: 'The pages as they will be printed' });

/** The contents of the title page: name and page of each entry, once they are known. */
async function contents(atlas: Atlas): Promise<readonly { title: string; page: number }[]> {
  const entries = preview(atlas).locator('.paper-front li');
  await expect(entries.first()).toBeAttached({ timeout: 30_000 });
  await atlas.page.evaluate(() => document.fonts.ready);
  return entries.evaluateAll((items) =>
    items
      .filter((item) => (item as HTMLElement).dataset.level === '1')
      .map((item) => ({
        title: item.children[0]?.textContent ?? '',
        page: Number(item.children[1]?.textContent),
      })),
  );
}

test('a dossier is printed as it is laid out: contents, pages, scripts', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open('#/dossier?p=country/AF,country/PK,country/IN,conference/6,process/goals');
  await expect(preview(atlas).getByRole('heading', { name: 'Pakistan' })).toBeAttached({
    timeout: 30_000,
  });
  const listed = await contents(atlas);
  expect(listed.map(({ title }) => title)).toEqual([
    'Afghanistan',
    'Pakistan',
    'India',
    'Amritsar 2016',
    'Goals and focus areas',
  ]);
  const sheets = Number.parseInt((await page.getByText(/^\d+ pages, A4$/).textContent()) ?? '', 10);
  const pdf = await printed(atlas, folder, 'dossier.pdf');
  expect(pdf.pages).toEqual(Array.from({ length: sheets }, () => [210, 297]));
  for (const { title, page: number } of listed)
    expect(pdf.outline).toContainEqual({ title, page: number });
  for (const face of ['NotoNaskhArabic', 'NotoNastaliqUrdu', 'NotoSansDevanagari'])
    expect(
      pdf.fonts.some((font) => font.startsWith(face)),
      face,
    ).toBe(true);
  expect(pdf.embedded).toBeGreaterThanOrEqual(pdf.fonts.length);
});

test('pages are chosen, put in order and taken out; the address keeps them', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open('#/dossier');
  await expect(page.getByText('Nothing is chosen yet')).toBeVisible();
  await page.getByText('Participants 0 of 15').click();
  await page.getByRole('checkbox', { name: 'Kazakhstan' }).check();
  await page.getByRole('checkbox', { name: 'China' }).check();
  await expect(page).toHaveURL(/p=country%2FKZ,country%2FCN/);
  await page.getByRole('button', { name: 'Move China up' }).click();
  await expect(page).toHaveURL(/p=country%2FCN,country%2FKZ/);
  await page.getByRole('button', { name: 'Take out China' }).click();
  await expect(page).toHaveURL(/p=country%2FKZ$/);
  await page.getByRole('combobox', { name: 'Dossier of a conference' }).selectOption('4');
  await expect(page).toHaveURL(/p=conference%2F4,country%2FCN,/);
  await page.getByRole('checkbox', { name: 'Title page with contents' }).uncheck();
  await expect(page).toHaveURL(/cover=0$/);
  await expect(preview(atlas).getByRole('heading', { name: 'Beijing 2014' })).toBeAttached();
});

test('every page for paper leads to its own sheet, and is copied with its citation', async ({
  atlas,
}) => {
  const { page, desktop } = atlas;
  await atlas.open('#/country/KZ?on=2020-05-01');
  await expect(page.getByRole('heading', { name: 'Kazakhstan', level: 1 })).toBeVisible();
  if (desktop === null)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy this page as text' }).click();
  await expect(page.getByText('Copied, with its sources')).toBeVisible();
  const text =
    desktop === null
      ? await page.evaluate(() => navigator.clipboard.readText())
      : await desktop.evaluate(({ clipboard }) => clipboard.readText());
  expect(text).toContain('Қазақстан');
  expect(text).toMatch(/Capital: Nur-Sultan \[[\d, –]+\*?\]/);
  expect(text).toContain('\n\nSources\n');
  expect(text).toContain('“Kazakhstan”, Heart of Asia Atlas');
  expect(text).toContain('as on 1 May 2020');
  expect(text).toContain('#/country/KZ?on=2020-05-01');
  await page.getByRole('link', { name: 'Print this page or save it as PDF' }).click();
  await expect(page.getByRole('heading', { name: 'Pages on paper' })).toBeVisible();
  await expect(preview(atlas).getByRole('heading', { name: 'Kazakhstan' })).toBeAttached();
  await expect(preview(atlas).getByRole('link')).toHaveCount(0);
});

test('an address with pages that do not exist shows the others', async ({ atlas }) => {
  await atlas.open('#/dossier?p=country/KZ,nowhere,search,country/KZ,measure/CT');
  await expect(atlas.page.getByText('2 pages of the atlas')).toBeVisible();
});

test('axe finds nothing on the pages on paper', async ({ atlas }) => {
  await atlas.open('#/dossier?p=country/UZ,conferences');
  await contents(atlas);
  const { violations } = await new AxeBuilder({ page: atlas.page }).setLegacyMode().analyze();
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 90))]),
  ).toEqual([]);
});
