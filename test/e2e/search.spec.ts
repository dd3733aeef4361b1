import { expect, test } from './fixtures.ts';

test.describe('Search', () => {
  for (const text of ['Kabul', 'کابل', 'Kābul', 'kabul', 'Afganistan', 'افغانستان']) {
    test(`${text} lands on Afghanistan`, async ({ atlas }) => {
      await atlas.open('#/');
      const box = atlas.page.getByRole('combobox', { name: 'Search the atlas' });
      await atlas.page.keyboard.press('ControlOrMeta+k');
      await expect(box).toBeFocused();
      await box.fill(text);
      const first = atlas.page.getByRole('option').first();
      await expect(first).toContainText('Afghanistan');
      await first.click();
      await expect(atlas.page).toHaveURL(/#\/country\/AF/);
      await expect(
        atlas.page.getByRole('heading', { level: 1, name: 'Afghanistan' }),
      ).toBeVisible();
    });
  }

  test('the results page lists links, best first', async ({ atlas }) => {
    await atlas.open(`#/search?q=${encodeURIComponent('Istanbul')}`);
    const links = atlas.page.getByRole('main').getByRole('link');
    await expect(links.filter({ hasText: 'Istanbul' })).not.toHaveCount(0);
    await links.filter({ hasText: /2011/ }).first().click();
    await expect(atlas.page).toHaveURL(/#\/conference\/1/);
  });

  test('finds nothing honestly, and suggests', async ({ atlas }) => {
    await atlas.open('#/search?q=Kazakstn');
    await expect(atlas.page.getByRole('main')).toContainText(/nothing|did you mean/i);
    await atlas.open('#/search?q=qqqqzzzz');
    await expect(atlas.page.getByRole('main')).toContainText(/nothing/i);
    await atlas.open(`#/search?q=${encodeURIComponent('"NEAR( * %')}`);
    await expect(atlas.page.getByRole('main')).toContainText(/nothing/i);
  });

  test('never leaves old results under a new question', async ({ atlas }) => {
    await atlas.open('#/');
    const box = atlas.page.getByRole('combobox', { name: 'Search the atlas' });
    await box.fill('Kazakh');
    await expect(atlas.page.getByRole('option').first()).toContainText('Kazakhstan');
    await box.fill('qqqqzzzz');
    await expect(atlas.page.getByText(/nothing/i).first()).toBeVisible();
    await expect(atlas.page.getByRole('option', { name: /Kazakhstan/ })).toHaveCount(0);
  });
});
