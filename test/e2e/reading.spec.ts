import { expect, test } from './fixtures.ts';

test.describe('Reading', () => {
  test("Kazakhstan's page gives its names in Kazakh and Russian", async ({ atlas }) => {
    await atlas.open('#/country/KZ');
    const main = atlas.page.getByRole('main');
    const kazakh = main.locator('[lang="kk"]');
    await expect(kazakh.filter({ hasText: 'Қазақстан Республикасы' }).first()).toBeVisible();
    const russian = main.locator('[lang="ru"]');
    await expect(russian.filter({ hasText: 'Республика Казахстан' }).first()).toBeVisible();
    await expect(main.getByText('Qazaqstan', { exact: false }).first()).toBeVisible();
    await expect(main.getByText('20,330,104').first()).toBeVisible();
    await expect(main.getByText(/2,724,900/).first()).toBeVisible();
  });

  test('leads from the host to its conference', async ({ atlas }) => {
    await atlas.open('#/country/KZ');
    await atlas.page
      .getByRole('main')
      .getByRole('link', { name: /Almaty/ })
      .first()
      .click();
    await expect(atlas.page).toHaveURL(/#\/conference\/3$/);
    const main = atlas.page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toContainText('Almaty');
    await expect(main.getByText('Zalmai Rassoul').first()).toBeVisible();
    await expect(main.getByText('Erlan Idrissov').first()).toBeVisible();
    await expect(main.getByText('Nursultan Nazarbayev').first()).toBeVisible();
  });

  test('right-to-left names are set right to left, each in its own face', async ({ atlas }) => {
    await atlas.open('#/country/PK');
    const urdu = atlas.page.getByRole('main').locator('[lang="ur"]').first();
    await expect(urdu).toHaveAttribute('dir', 'rtl');
    expect(await urdu.evaluate((name) => getComputedStyle(name).fontFamily)).toContain('Nastaliq');
  });

  test('every fact of a country has its source one click away', async ({ atlas }) => {
    await atlas.open('#/country/PK');
    const page = atlas.page;
    const markers = page.getByRole('main').getByRole('button', { name: /source/i });
    await expect.poll(() => markers.count()).toBeGreaterThan(15);
    const area = page
      .getByRole('main')
      .getByText(/881,913/)
      .first();
    await expect(area).toBeVisible();
    const row = page.locator('dt', { hasText: /^Area/ }).locator('xpath=following-sibling::dd[1]');
    await row
      .getByRole('button', { name: /source/i })
      .first()
      .click();
    const citation = page.getByRole('dialog');
    await expect(citation).toContainText('796,095');
    await expect(citation).toContainText(/Factbook/);
    await page.keyboard.press('Escape');
    await expect(citation).toBeHidden();
  });

  test('a day in the address changes what is true', async ({ atlas }) => {
    await atlas.open('#/country/KZ?on=2020-01-01');
    await expect(atlas.page.getByRole('main').getByText('Nur-Sultan').first()).toBeVisible();
    await atlas.open('#/country/UZ?on=2012-01-01');
    await expect(
      atlas.page
        .getByRole('main')
        .getByText(/not (yet )?a participa/i)
        .first(),
    ).toBeVisible();
  });

  test('back and forward follow the reader', async ({ atlas }) => {
    await atlas.open('#/countries');
    const page = atlas.page;
    await page.getByRole('link', { name: 'Iran', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Iran' })).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page).toHaveURL(/#\/countries$/);
    await page.getByRole('button', { name: 'Forward' }).click();
    await expect(page).toHaveURL(/#\/country\/IR$/);
  });

  test('going back finds the page where it was left', async ({ atlas }) => {
    await atlas.open('#/countries');
    const page = atlas.page;
    const main = page.getByRole('main');
    const scrolled = () => main.evaluate((element) => element.scrollTop);
    await main.getByRole('link', { name: 'United States' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('United States');
    expect(await scrolled()).toBe(0);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.poll(scrolled).toBeGreaterThan(300);
  });

  test('a deep link survives a reload', async ({ atlas }) => {
    await atlas.open('#/conference/9');
    await expect(atlas.page.getByRole('heading', { level: 1 })).toContainText('Dushanbe');
    await atlas.page.reload();
    await expect(atlas.page.getByRole('heading', { level: 1 })).toContainText('Dushanbe');
    await expect(atlas.page).toHaveTitle(/Dushanbe/);
  });

  test('the table of countries sorts, filters and changes units', async ({ atlas }) => {
    await atlas.open('#/countries');
    const page = atlas.page;
    const rows = page.getByRole('main').locator('tbody tr');
    await expect(rows).toHaveCount(31);
    await page.getByRole('columnheader', { name: /Area/ }).getByRole('button').click();
    const first = rows.first();
    const afterOneClick = await first.textContent();
    if (!afterOneClick?.includes('Russia'))
      await page.getByRole('columnheader', { name: /Area/ }).getByRole('button').click();
    await expect(first).toContainText('Russia');
    await page.getByRole('main').getByRole('searchbox').fill('Қазақ');
    await expect(rows).toHaveCount(1);
    await expect(first).toContainText('2,724,900');
    await page
      .getByRole('radio', { name: /sq mi|square miles/i })
      .first()
      .check({ force: true });
    await expect(first).toContainText('1,052,090');
  });

  test('sources have a list and a page each', async ({ atlas }) => {
    await atlas.open('#/sources');
    const page = atlas.page;
    await page
      .getByRole('main')
      .getByRole('link', { name: /World Population Prospects/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'World Population Prospects',
    );
    await expect(
      page
        .getByRole('main')
        .getByText(/CC BY 3.0 IGO/)
        .first(),
    ).toBeVisible();
  });

  test('an unknown address says so and offers a search', async ({ atlas }) => {
    for (const address of [
      '#/nowhere',
      '#/country/ZZ',
      '#/conference/77',
      '#/country/KZ?on=2020-02-31',
    ]) {
      await atlas.open(address);
      await expect(atlas.page.getByRole('main')).toContainText(/not|no /i);
      await expect(atlas.page.getByRole('main').getByRole('link').first()).toBeVisible();
    }
  });
});
