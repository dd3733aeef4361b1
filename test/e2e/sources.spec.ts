import { expect, test } from './fixtures.ts';

test('the marker of the Pakistani area opens both values with their sources', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open('#/country/PK');
  await page.getByRole('button', { name: /^Source .* for Area; other values exist/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('881,913');
  await expect(dialog).toContainText('796,095');
  await expect(dialog.getByRole('link', { name: /seed document/ })).toBeVisible();
  await expect(dialog.getByRole('link', { name: /The World Factbook/ })).toBeVisible();
});

test('the table of countries has the rivals of a figure too, and says that one has no date', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open('#/countries');
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: /for Area of Pakistan; other values exist/ }).click();
  await expect(dialog).toContainText('796,095');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /for Population of Iran; other values exist/ }).click();
  await expect(dialog).toContainText('83,183,741');
  await expect(dialog).toContainText('date not known');
});

test('what rests on a source is written as a reader writes: dates, links, the lack of a date', async ({
  atlas,
}) => {
  await atlas.open('#/source/seed');
  const main = atlas.page.getByRole('main');
  const iran = main.getByRole('listitem').filter({ hasText: '83,183,741' }).last();
  await expect(iran).toContainText('date not known');
  const joined = main.getByRole('listitem').filter({ hasText: 'Date of joining' });
  await expect(joined.last()).toContainText('2 November 2011');
  await expect(main.getByText(/met nine times, the last time in Dushanbe/)).toBeVisible();
});

test('what stands in lists has its markers: organisations, the rhythm of the bodies', async ({
  atlas,
}) => {
  const { page } = atlas;
  const dialog = page.getByRole('dialog');
  await atlas.open('#/organisations');
  await page.getByRole('button', { name: /for name, kind and seat of United Nations/ }).click();
  await expect(dialog.getByRole('link', { name: /gktoday/ })).toBeVisible();
  await atlas.open('#/process/bodies');
  const limits = page.getByRole('row', { name: /^by / });
  await limits
    .first()
    .getByRole('button', { name: /Article 25/ })
    .click();
  await expect(dialog).toContainText('did not see the text of the declaration');
});

test('a source can be cited as text, BibTeX and CSL-JSON', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open('#/source/wpp-2024');
  // What is copied is caught, so that no clipboard of the machine takes part.
  await page.evaluate(() => {
    const copied: string[] = [];
    Object.assign(window, { copied });
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
  });
  for (const name of ['Copy citation', 'BibTeX', 'CSL-JSON'])
    await page.getByRole('button', { name, exact: true }).click();
  const copied = await page.evaluate(() => (window as unknown as { copied: string[] }).copied);
  expect(copied[0]).toContain('World Population Prospects 2024');
  expect(copied[1]).toMatch(/^@misc\{wpp-2024,/);
  expect(JSON.parse(copied[2] ?? '')).toMatchObject([{ id: 'wpp-2024', type: 'dataset' }]);
});

test('the seed document carries organisations, measures and articles', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open('#/source/seed');
  for (const name of ['Countries', 'Organisations', 'Measures', 'The process'])
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  await page
    .getByRole('region', { name: 'Measures', exact: true })
    .getByRole('link', { name: 'Women Empowerment' })
    .click();
  await expect(page).toHaveURL(/#\/measure\/WE/);
});

test('the references of the seed document are all there, with archived copies', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open('#/sources');
  await page.getByRole('radio', { name: 'The seed’s' }).check({ force: true });
  await page.getByRole('radio', { name: 'As cited' }).check({ force: true });
  const references = page.getByRole('main').getByRole('listitem');
  await expect(references).toHaveCount(29);
  await expect(references.first()).toContainText('Ministerial Conferences (MCs)');
  await page.getByRole('link', { name: /Field Listing: Names/ }).click();
  await expect(page.getByRole('main')).toContainText('web.archive.org/web/20070613002925');
  await expect(page.getByRole('main')).toContainText('13 June 2007');
});
