import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

test.describe('Themes', () => {
  test('are listed, and each opens beside the map with its legend', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/');
    await page.getByRole('navigation').getByRole('link', { name: 'Themes' }).click();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(9);
    await page.getByRole('main').getByRole('link', { name: 'Conferences hosted' }).click();
    await expect(page).toHaveURL(/#\/theme\/hosted$/);
    const legend = page.getByRole('region', { name: 'Legend of the theme' });
    await expect(legend).toContainText('Conferences hosted');
    await expect(legend.getByRole('listitem')).toHaveText([/^0\s*23/, /^1\s*7/, /^2\s*1/]);
  });

  test('density tells of Afghanistan by value, class, sources and target', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/theme/density');
    const row = page.getByRole('main').getByRole('row', { name: /^Afghanistan/ });
    await expect(row).toContainText('63.6 per km²');
    await row.getByRole('button', { name: /Population of Afghanistan, 2023/ }).click();
    await expect(page.getByRole('dialog')).toContainText('41,454,761');
    await page.keyboard.press('Escape');
    await expect(
      page.getByRole('button', {
        name: /^Afghanistan: 63\.6 per km².*As of 2023.*World Population/,
      }),
    ).toBeAttached();
  });

  test('a country picked on the map is picked in the table, until Escape', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/theme/density');
    const target = page.getByRole('button', { name: /^Pakistan: 281/ });
    await target.focus();
    await expect(page.locator('.atlas-tooltip')).toContainText('281 per km²');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/c=PK/);
    const card = page.getByRole('region', { name: 'Picked out on the map' });
    await expect(card).toContainText('Pakistan');
    await expect(card.getByRole('link', { name: 'To the page of Pakistan' })).toHaveAttribute(
      'href',
      '#/country/PK',
    );
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(page).not.toHaveURL(/c=PK/);
  });

  test('the year of the population changes its circles, by keyboard', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/theme/population?year=2000');
    const circle = page.locator('[data-symbol="AF"]');
    const before = (await circle.boundingBox())?.width ?? 0;
    const slider = page.getByRole('slider', { name: 'Year of the population' });
    await slider.focus();
    await page.keyboard.press('End');
    await expect(page).toHaveURL(/year=2025/);
    await expect(page.getByRole('main')).toContainText('43,844,112');
    await expect(page.getByRole('main')).toContainText(/Middle of 2025, projection/);
    await expect(slider).toBeFocused();
    const after = (await circle.boundingBox())?.width ?? 0;
    // The area of the circle has grown as the number has: 43.8 to 20.1 million.
    expect((after / before) ** 2).toBeGreaterThan(1.6);
  });

  test('the table sorts', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/theme/area');
    const main = page.getByRole('main');
    const rows = main.locator('tbody tr');
    await expect(rows).toHaveCount(31);
    await expect(rows.first()).toContainText('Russia');
    await main.getByRole('columnheader', { name: 'Value' }).getByRole('button').click();
    await expect(main.getByRole('columnheader', { name: 'Value' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await expect(rows.first()).toContainText('Denmark');
    await main.getByRole('columnheader', { name: 'Country' }).getByRole('button').click();
    await expect(rows.first()).toContainText('Afghanistan');
  });

  test('what is not known is said to be so', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/theme/joined');
    const main = page.getByRole('main');
    await expect(main.getByRole('row', { name: /^Azerbaijan/ })).toContainText('2011 or 2012');
    await expect(main.getByRole('row', { name: /^Uzbekistan/ })).toContainText(
      'Not known; 2019 at the latest',
    );
    const legend = page.getByRole('region', { name: 'Legend of the theme' });
    await expect(legend.getByRole('listitem').filter({ hasText: 'Not known' })).toContainText('18');
  });

  test('themes follow the day and the organisation chosen', async ({ atlas }) => {
    const { page } = atlas;
    const main = page.getByRole('main');
    await atlas.open('#/theme/chairs?on=2013-01-01');
    await expect(main.getByRole('row', { name: /^Kazakhstan/ })).toContainText('Co-chair');
    await atlas.open('#/theme/membership?on=2016-06-01');
    await expect(main.getByRole('row', { name: /^India/ })).toContainText('Observer');
    await page.getByRole('combobox', { name: 'Organisation' }).selectOption('SAARC');
    await expect(page).toHaveURL(/org=SAARC/);
    await expect(main.getByRole('row', { name: /^India/ })).toContainText('Member');
  });

  test('a theme that is not there says so', async ({ atlas }) => {
    await atlas.open('#/theme/weather');
    await expect(atlas.page.getByRole('main')).toContainText('There is no theme of that name.');
  });

  for (const address of ['#/themes', '#/theme/population?c=AF', '#/theme/chairs'])
    test(`axe finds nothing at ${address}`, async ({ atlas }) => {
      await atlas.open(address);
      await expect(atlas.page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations } = await new AxeBuilder({ page: atlas.page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
});
