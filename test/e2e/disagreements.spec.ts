import { expect, test } from './fixtures.ts';

test('all 56 disagreements are there, and can be narrowed', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open('#/disagreements');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where the sources disagree');
  const items = page.getByRole('main').getByRole('article');
  await expect(items).toHaveCount(56);
  await page.getByLabel('What it is about').selectOption({ label: 'Areas (8)' });
  await expect(items).toHaveCount(8);
  await page.getByRole('searchbox', { name: 'Find' }).last().fill('796,095');
  await expect(items).toHaveCount(1);
  await expect(items).toContainText('O27');
});

test('a note on a page leads to its disagreement, and back again', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open('#/country/PK');
  await page.getByRole('link', { name: 'Where the sources disagree, O27' }).click();
  await expect(page).toHaveURL(/#\/disagreements\?o=O27$/);
  const wanted = page.getByRole('article', { name: /O27/ });
  await expect(wanted).toBeFocused();
  await expect(wanted).toBeInViewport();
  await wanted.getByRole('link', { name: 'Pakistan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pakistan' })).toBeVisible();
});
