import { type Atlas, expect, test } from './fixtures.ts';

const coChair = async (atlas: Atlas, on: string) => {
  await atlas.open(`#/process/chairs?on=${on}`);
  return atlas.page
    .getByRole('main')
    .locator('dt', { hasText: /^Co-chair$/ })
    .locator('xpath=following-sibling::dd[1]');
};

test.describe('The chairs', () => {
  for (const [on, country] of [
    ['2015-01-01', 'Pakistan'],
    ['2018-06-01', 'Turkey'],
    ['2020-06-01', 'Tajikistan'],
  ] as const)
    test(`on ${on} the co-chair was ${country}`, async ({ atlas }) => {
      await expect(await coChair(atlas, on)).toContainText(country);
    });

  test('after the last conference no co-chair is known, and the permanent chair is disputed', async ({
    atlas,
  }) => {
    await expect(await coChair(atlas, '2022-01-01')).toContainText(/none known/i);
    await expect(atlas.page.getByRole('main')).toContainText(/disputed, and not in use/);
  });

  test('eight terms of co-chairs stand in a table, six of them in the list of the seed', async ({
    atlas,
  }) => {
    await atlas.open('#/process/chairs');
    const rows = atlas.page.getByRole('main').locator('tbody tr', { hasText: 'Co-chair' });
    await expect(rows).toHaveCount(8);
    await expect(rows.filter({ hasText: 'not named' })).toHaveCount(2);
    await expect(rows.filter({ hasText: /(?<!not )named/ })).toHaveCount(6);
    await expect(rows.filter({ hasText: 'Erlan Idrissov' })).toContainText('3. Almaty 2013');
  });

  test('terms that had not begun on the day shown are said to lie ahead', async ({ atlas }) => {
    await atlas.open('#/process/chairs?on=2015-01-01');
    const row = (name: string) =>
      atlas.page.getByRole('main').locator('tbody tr', { hasText: name }).last();
    await expect(row('Amritsar')).toContainText(/not yet begun/);
    await expect(row('Islamabad')).toContainText(/on the day shown/);
    await expect(row('Almaty')).not.toContainText(/day shown/);
  });

  test('the points of the chart lead to the conferences', async ({ atlas }) => {
    await atlas.open('#/process/chairs');
    const main = atlas.page.getByRole('main');
    await expect(main.getByRole('link', { name: /^Conference \d/ })).toHaveCount(9);
    await main.getByRole('link', { name: /^Conference 7/ }).click();
    await expect(atlas.page).toHaveURL(/#\/conference\/7$/);
  });

  test("a country's page has its terms", async ({ atlas }) => {
    await atlas.open('#/country/TR?on=2018-06-01');
    const section = atlas.page.getByRole('region', { name: 'In the chair of the process' });
    await expect(section).toContainText('2 Nov 2011 – 14 Jun 2012');
    await expect(section).toContainText('1 Dec 2017 – 9 Dec 2019');
    await expect(section).toContainText('on the day shown');
  });
});
