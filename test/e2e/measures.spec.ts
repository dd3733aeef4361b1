import { expect, test } from './fixtures.ts';

test.describe('Measures', () => {
  for (const [day, count] of [
    ['2013-01-01', '6 on 1 January 2013'],
    ['2018-06-01', '7 on 1 June 2018'],
    ['2020-01-01', '8 on 1 January 2020'],
  ] as const)
    test(`there are as many as there were on ${day}`, async ({ atlas }) => {
      await atlas.open(`#/measures?on=${day}`);
      await expect(atlas.page.getByRole('main').getByText(count)).toBeVisible();
    });

  test('the name of disaster management follows the day', async ({ atlas }) => {
    const heading = atlas.page.getByRole('heading', { level: 1 });
    await atlas.open('#/measure/DM%26EP?on=2013-01-01');
    await expect(heading).toHaveText('Disaster Management');
    await atlas.open('#/measure/DM%26EP');
    await expect(heading).toHaveText('Disaster Management and Environmental Protection');
  });

  test('the matrix has fifteen countries, sorts, and leads to the measures', async ({ atlas }) => {
    await atlas.open('#/measures');
    const main = atlas.page.getByRole('main');
    const matrix = main.getByRole('table', { name: /fifteen participating countries/ });
    const rows = matrix.locator('tbody').first().locator('tr');
    await expect(rows).toHaveCount(15);
    await expect(rows.first()).toContainText('Afghanistan');
    await matrix.getByRole('button', { name: 'Led', exact: true }).click();
    await expect(rows.first()).toContainText('Azerbaijan');
    await main.getByRole('link', { name: 'Women Empowerment' }).first().click();
    await expect(main.getByText(/name no lead country/).first()).toBeVisible();
  });

  test('a measure says that it was not yet there', async ({ atlas }) => {
    await atlas.open('#/measure/WE?on=2013-01-01');
    await expect(atlas.page.getByRole('main').getByText(/not yet established/)).toBeVisible();
  });

  test('a country and a conference tell of their measures', async ({ atlas }) => {
    await atlas.open('#/country/PK');
    const main = atlas.page.getByRole('main');
    await expect(main.getByRole('link', { name: 'Agriculture Development' })).toBeVisible();
    await atlas.open('#/conference/8');
    await expect(main.getByRole('link', { name: 'Women Empowerment' })).toBeVisible();
    await expect(main.getByText(/Ankara/).first()).toBeVisible();
  });
});
