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
