import { expect, test } from './fixtures.ts';

test.describe('Organisations', () => {
  test('eleven are listed and a probable twelfth says that it is that', async ({ atlas }) => {
    await atlas.open('#/organisations');
    const index = atlas.page.getByRole('list', { name: 'The organisations' });
    await expect(index.getByRole('listitem')).toHaveCount(12);
    const probable = index.getByRole('listitem').filter({ hasText: /probable/ });
    await expect(probable).toHaveCount(1);
    await expect(probable).toContainText('United Nations');
    await probable.getByRole('link').click();
    await expect(atlas.page).toHaveURL(/#\/organisation\/UN$/);
    await expect(atlas.page.getByRole('main')).toContainText(/lists eleven/);
  });

  test('a seat far off the region is pointed to from the map, which leads to the world', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await atlas.open('#/organisation/UN');
    const sign = page.getByRole('button', { name: 'New York: see the whole world' });
    await expect(sign).toBeVisible();
    // The map stays where the region is.
    await expect(page.locator('[data-map-label="country AF"]')).toBeVisible();
    await sign.press('Enter');
    await expect(page).toHaveURL(/#\/organisation\/UN\?view=world$/);
    await expect(page.locator('[data-seat="UN"][data-selected="true"]')).toBeInViewport();
    await expect(sign).toHaveCount(0);
    await atlas.open('#/organisation/SCO');
    await expect(page.locator('[data-seat="SCO"][data-selected="true"]')).toBeInViewport();
    await expect(page.getByRole('button', { name: /see the whole world/ })).toHaveCount(0);
  });

  test('the matrix follows the day', async ({ atlas }) => {
    const cell = (label: RegExp) => atlas.page.getByRole('button', { name: label });
    await atlas.open('#/organisations?on=2011-12-31');
    await expect(atlas.page.getByRole('main').locator('tbody tr')).toHaveCount(31);
    await expect(cell(/^Afghanistan, SCO: not on this day; observer, 7 June 2012/)).toBeVisible();
    await atlas.open('#/organisations?on=2013-01-01');
    await expect(cell(/^Afghanistan, SCO: observer, 7 June 2012/)).toBeVisible();
    await atlas.open('#/organisations?on=2016-06-01');
    await expect(cell(/^India, SCO: observer, 2005/)).toBeVisible();
    await atlas.open('#/organisations?on=2018-06-01');
    await expect(cell(/^India, SCO: member since 9 June 2017/)).toBeVisible();
    await atlas.open('#/organisations?on=2019-12-09');
    await expect(cell(/^United Kingdom, EU: member, 1973/)).toBeVisible();
    await atlas.open('#/organisations?on=2021-03-30');
    await expect(cell(/^United Kingdom, EU: not on this day/)).toBeVisible();
    await expect(cell(/^Japan, CICA: observer, date not known/)).toBeVisible();
  });

  test('the matrix sorts and filters', async ({ atlas }) => {
    await atlas.open('#/organisations?on=2021-03-30');
    const main = atlas.page.getByRole('main');
    const rows = main.locator('tbody tr');
    const header = main.getByRole('columnheader', { name: /SCO/ });
    await header.getByRole('button').click();
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    await expect(rows.first()).toContainText('China');
    await main.getByRole('radio', { name: 'Supporters' }).check({ force: true });
    await expect(rows).toHaveCount(16);
    await main.getByRole('radio', { name: 'candidate' }).check({ force: true });
    await expect(rows).toHaveCount(0);
    await main.getByRole('radio', { name: 'All' }).check({ force: true });
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).toContainText('Turkey');
  });

  test('a cell opens its citation by keyboard and gives the focus back', async ({ atlas }) => {
    await atlas.open('#/organisations');
    const page = atlas.page;
    const cell = page.getByRole('button', { name: /^Uzbekistan, CSTO/ });
    await cell.focus();
    await page.keyboard.press('Enter');
    const citation = page.getByRole('dialog');
    await expect(citation).toContainText('28 June 2012');
    await expect(citation).toContainText('19 December 2012');
    await expect(citation).toContainText(/tass\.com/);
    await page.keyboard.press('Escape');
    await expect(citation).toBeHidden();
    await expect(cell).toBeFocused();
  });

  test('fits a small screen, its header and first column in sight', async ({ atlas }) => {
    await atlas.open('#/organisations');
    const main = atlas.page.getByRole('main');
    expect(await main.evaluate((page) => page.scrollWidth - page.clientWidth)).toBe(0);
    await main.evaluate((page) => page.scrollTo(0, 900));
    await expect(main.getByRole('columnheader', { name: /SCO/ })).toBeInViewport();
  });

  test('an organisation has a page, a seat on the map, and its members', async ({ atlas }) => {
    await atlas.open('#/organisation/SCO?on=2016-06-01');
    const page = atlas.page;
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toContainText('Shanghai Cooperation');
    await expect(main.getByText('15 June 2001', { exact: true })).toBeVisible();
    await expect(
      main
        .getByRole('listitem')
        .filter({ hasText: /^India/ })
        .first(),
    ).toContainText('observer');
    await expect(page.locator('[data-seat="SCO"]')).toHaveAttribute('data-selected', 'true');
    await atlas.open('#/organisation/NATO');
    await page.locator('[data-seat="EU"]').click();
    await expect(page).toHaveURL(/#\/organisation\/EU$/);
    await expect(page.locator('[data-seat="EU"]')).toHaveAttribute('data-selected', 'true');
    await expect(main.getByText('not verified').first()).toBeVisible();
  });

  test('rival years of founding are one click away', async ({ atlas }) => {
    await atlas.open('#/organisation/CAREC');
    const page = atlas.page;
    await page.getByRole('button', { name: /for Founded; other values/ }).click();
    await expect(page.getByRole('dialog')).toContainText('1996');
    await expect(page.getByRole('dialog')).toContainText('2001');
  });

  test('the development network names the three measures that it supported', async ({ atlas }) => {
    await atlas.open('#/organisation/AKDN');
    const main = atlas.page.getByRole('main');
    const section = main.getByRole('region', { name: 'Measures it supported' });
    await expect(section.getByRole('listitem')).toHaveCount(3);
    await expect(main.getByText(/no country belongs/)).toBeVisible();
  });

  test('a country’s page lists what it belonged to', async ({ atlas }) => {
    await atlas.open('#/country/GB?on=2021-03-30');
    const main = atlas.page.getByRole('main');
    const then = main.getByRole('region', { name: 'Organisations it belonged to' });
    await expect(then).toContainText('North Atlantic Treaty Organization');
    await expect(then).not.toContainText('European Union');
    const others = main.getByRole('region', { name: 'Organisations, at other times' });
    await others.getByRole('link', { name: 'European Union' }).click();
    await expect(atlas.page).toHaveURL(/#\/organisation\/EU\?on=2021-03-30$/);
  });
});
