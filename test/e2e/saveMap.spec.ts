import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Atlas, expect, test } from './fixtures.ts';

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-map-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openDialog({ page }: Atlas) {
  await page.getByRole('button', { name: 'Save this map' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this map' });
  await expect(dialog.getByText('pixels')).toHaveText(/\d by [\d,]+ pixels/);
  return dialog;
}

/** Presses Save in the dialog, and answers with the bytes of the file. */
async function saved({ page, desktop }: Atlas, name: string): Promise<Buffer> {
  const file = path.join(folder, name);
  const button = page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true });
  if (desktop) {
    await desktop.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, file);
    await button.click();
  } else {
    const download = page.waitForEvent('download');
    await button.click();
    await (await download).saveAs(file);
  }
  await expect(page.getByRole('dialog').getByText('Saved as')).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => existsSync(file)).toBe(true);
  return readFileSync(file);
}

test('a PNG has the pixels that the dialog says, and the map in it', async ({ atlas }) => {
  await atlas.open('#/');
  const dialog = await openDialog(atlas);
  await dialog.getByText('4×', { exact: true }).click();
  const said = (await dialog.getByText('pixels').textContent()) ?? '';
  const [width, height] = said.replaceAll(',', '').match(/\d+/g)?.map(Number) ?? [];
  const bytes = await saved(atlas, 'map.png');
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
  expect(bytes.length).toBeGreaterThan(500_000);
});

test('an SVG says what it shows, in fonts of its own', async ({ atlas }) => {
  await atlas.open('#/?on=2014-01-01');
  const dialog = await openDialog(atlas);
  await dialog.getByText('SVG', { exact: true }).click();
  await dialog.getByLabel('Title on the sheet').fill('Lesson <3> & map');
  const svg = (await saved(atlas, 'map.svg')).toString('utf8');
  expect(svg.length).toBeLessThan(1_500_000);
  const read = await atlas.page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      problems: parsed.querySelectorAll('parsererror').length,
      title: parsed.querySelector('title')?.textContent,
      texts: [...parsed.querySelectorAll('text')].map((one) => one.textContent ?? ''),
      paths: parsed.querySelectorAll('path').length,
      turned: parsed.querySelectorAll('g[transform*="rotate"] > text').length,
      hatched: parsed.querySelectorAll('g[clip-path] > path[stroke-opacity="0.55"]').length,
      style: parsed.querySelector('style')?.textContent ?? '',
    };
  }, svg);
  expect(read.problems).toBe(0);
  expect(read.title).toBe('Lesson <3> & map');
  expect(read.paths).toBeGreaterThan(40);
  // What is contested, as on the screen and in the legend.
  expect(read.hatched).toBeGreaterThan(0);
  const all = read.texts.join(' ');
  for (const text of [
    'Lesson <3> & map',
    'as of 1 January 2014',
    'Lambert azimuthal equal-area',
    'Borders are drawn',
    'Natural Earth',
    'Heart of Asia Atlas 0.1.0',
    'Participant',
    'KAZAKHSTAN',
    'Istanbul',
  ])
    expect(all).toContain(text);
  // Names along rivers and mountains bend as on the screen, letter by letter.
  expect(read.texts).not.toContain('Siberia');
  expect(read.turned).toBeGreaterThan(20);
  expect(read.style).toContain("font-family:'Noto Sans'");
  expect(svg).not.toMatch(/(?:href|src)="|url\(http/);
});

test('GeoJSON has the countries as they were on the day', async ({ atlas }) => {
  await atlas.open('#/?on=2014-01-01');
  const dialog = await openDialog(atlas);
  await dialog.getByText('GeoJSON', { exact: true }).click();
  const made = JSON.parse((await saved(atlas, 'map.geojson')).toString('utf8'));
  expect(made.type).toBe('FeatureCollection');
  expect(made.metadata.as_of).toBe('2014-01-01');
  const countries = made.features.filter(
    ({ properties }: { properties: { kind: string } }) => properties.kind === 'country',
  );
  expect(countries).toHaveLength(31);
});

test('a map by night is saved for paper, its lines and names where they were', async ({
  atlas,
}) => {
  await atlas.open('#/country/TJ?view=region');
  await atlas.page.evaluate(() => localStorage.setItem('atlas.theme', 'dark'));
  await atlas.page.reload();
  const dialog = await openDialog(atlas);
  await dialog.getByText('SVG', { exact: true }).click();
  const night = (await saved(atlas, 'night.svg')).toString('utf8');
  await dialog.getByText('For paper', { exact: true }).click();
  const paper = (await saved(atlas, 'paper.svg')).toString('utf8');
  const colours = (svg: string) => new Set(svg.match(/#[0-9a-f]{6}/g));
  expect(colours(night)).toContain('#14181f');
  expect(colours(paper)).not.toContain('#14181f');
  expect(colours(paper)).toContain('#faf7f0');
  const names = (svg: string) => svg.match(/<text x="[^"]+" y="[^"]+"/g);
  expect(names(paper)).toEqual(names(night));
});

test('Escape closes the dialog and gives the focus back', async ({ atlas }) => {
  await atlas.open('#/');
  await openDialog(atlas);
  await atlas.page.keyboard.press('Escape');
  await expect(atlas.page.getByRole('dialog')).toHaveCount(0);
  await expect(atlas.page.getByRole('button', { name: 'Save this map' })).toBeFocused();
});
