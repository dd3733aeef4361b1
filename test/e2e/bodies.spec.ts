import { expect, test } from './fixtures.ts';

test.describe('Bodies and meetings', () => {
  test('Article 25 is told in dates, and those of other years can be chosen', async ({ atlas }) => {
    await atlas.open('#/process/bodies');
    const main = atlas.page.getByRole('main');
    const table = main.getByRole('table', { name: /Beijing and Islamabad/ });
    await expect(table).toContainText('by 31 December 2014');
    await expect(table).toContainText('by 9 August 2015');
    await expect(table).toContainText('27 September 2015');
    await main.getByRole('radio', { name: '2012–13' }).check({ force: true });
    await expect(main.getByText(/was not under it/)).toBeVisible();
  });

  test('the four bodies, with what disagrees', async ({ atlas }) => {
    await atlas.open('#/process/bodies');
    const main = atlas.page.getByRole('main');
    for (const name of [
      'Ministerial Conferences',
      'Senior Officials’ Meetings',
      'Ambassadorial Meetings',
      'Regional Technical Groups',
    ])
      await expect(main.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    await expect(main.getByText('Three a year')).toBeVisible();
    await expect(main.getByText(/Three to four a year/)).toBeVisible();
  });

  test('fourteen meetings, and that more are missing', async ({ atlas }) => {
    await atlas.open('#/process/senior-officials');
    const main = atlas.page.getByRole('main');
    const table = main.getByRole('table', { name: /Meetings of senior officials/ });
    await expect(table.getByRole('row')).toHaveCount(1 + 14 + 9);
    await expect(main.getByText(/not complete/).first()).toBeVisible();
    await expect(main.getByText(/at least 7 are missing/)).toBeVisible();
    await expect(table.getByText(/still to be confirmed/)).toBeVisible();
  });
});
