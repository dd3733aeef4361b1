import { expect, test } from './fixtures.ts';

test.describe('The area of the region', () => {
  test('is added up in three ways before the reader', async ({ atlas }) => {
    await atlas.open('#/process/region');
    const main = atlas.page.getByRole('main');
    for (const [sum, share] of [
      ['40,271,707', '27.04%'],
      ['40,186,888', '26.98%'],
      ['38,645,937', '25.95%'],
    ] as const) {
      const row = main.locator('tbody tr', { hasText: sum });
      await expect(row).toContainText(share);
    }
    await expect(main.locator('tbody tr', { hasText: '38,645,937' })).toContainText(/below/);
    await expect(main.locator('tbody tr', { hasText: '40,186,888' })).toContainText('agrees');
    await expect(main).toContainText('40,271,707 ÷ 148,940,000');
    await expect(main).toContainText(/Kashmir/);
    await expect(main).toContainText(/Aksai Chin/);
  });

  test('the way of counting and the unit can be chosen', async ({ atlas }) => {
    await atlas.open('#/process/region');
    const main = atlas.page.getByRole('main');
    await main.getByRole('radio', { name: 'Factbook, land only' }).check({ force: true });
    await expect(main).toContainText('16,377,742 + 9,326,410 + 2,973,193');
    await expect(main).toContainText('= 38,645,937 km²');
    await main.getByRole('radio', { name: 'sq mi' }).check({ force: true });
    await expect(main.locator('tbody tr', { hasText: 'Kazakhstan' }).first()).toContainText(
      '1,052,090',
    );
    await expect(main).toContainText('25.95%');
  });

  test('an earlier day adds up the fourteen of that day', async ({ atlas }) => {
    await atlas.open('#/process/region?on=2015-01-01');
    const main = atlas.page.getByRole('main');
    await expect(main).toContainText('The 14 of 1 January 2015');
    await expect(main).toContainText('39,824,307');
    await expect(main.locator('tbody tr', { hasText: 'Uzbekistan' })).toContainText(/not yet/);
  });

  test("Pakistan's two figures stand side by side, with their sources", async ({ atlas }) => {
    await atlas.open('#/process/region');
    const row = atlas.page.getByRole('main').locator('tbody tr', { hasText: 'Pakistan' }).first();
    await expect(row).toContainText('881,913');
    await expect(row).toContainText('796,095');
    await row
      .getByRole('button', { name: /source/i })
      .first()
      .click();
    await expect(atlas.page.getByRole('dialog')).toContainText('796,095');
  });
});
