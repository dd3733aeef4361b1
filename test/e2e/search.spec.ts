import { nonsense, spellings } from '../unit/db/queries/spellings.ts';
import { type Atlas, expect, test } from './fixtures.ts';

const boxOf = ({ page }: Atlas) => page.getByRole('combobox', { name: 'Search the atlas' });

test.describe('Search', () => {
  for (const text of ['Kabul', 'کابل', 'Kābul', 'kabul', 'Afganistan', 'افغانستان']) {
    test(`${text} lands on Afghanistan`, async ({ atlas }) => {
      await atlas.open('#/');
      const box = boxOf(atlas);
      await expect(box).toBeVisible();
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

  test('every spelling of the table offers what it means, and nonsense offers nothing', async ({
    atlas,
  }) => {
    test.setTimeout(180_000);
    await atlas.open('#/');
    const box = boxOf(atlas);
    const list = atlas.page.getByRole('listbox');
    const wrong: string[] = [];
    for (const { query, kind, id, within } of spellings) {
      await box.fill(query);
      const shown = atlas.page.locator('[data-for]');
      await expect(shown).toHaveAttribute('data-for', query);
      const best = await shown.getAttribute('data-best');
      if (!(best ?? '').split(' ').slice(0, within).includes(`${kind}:${id}`))
        wrong.push(`${query}: ${best}`);
    }
    expect(wrong).toEqual([]);
    for (const text of nonsense) {
      await box.fill(text);
      await expect(atlas.page.locator('[data-for]')).toHaveAttribute('data-for', text);
      await expect(list).toHaveCount(0);
      await expect(atlas.page.locator('[data-for]')).toContainText('Nothing found');
    }
  });

  test('is worked by arrows, Enter and Escape', async ({ atlas }) => {
    await atlas.open('#/');
    const box = boxOf(atlas);
    await box.fill('Istanbul');
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    const options = atlas.page.getByRole('option');
    await expect(options.first()).toContainText('2011');
    await box.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(box).toHaveAttribute(
      'aria-activedescendant',
      (await options.first().getAttribute('id')) ?? 'none',
    );
    await box.press('ArrowDown');
    await expect(options.nth(1)).toContainText('2019');
    await box.press('Enter');
    await expect(atlas.page).toHaveURL(/#\/conference\/8/);
    // The page takes the focus when it comes.
    await expect(atlas.page.getByRole('heading', { level: 1 })).toBeFocused();

    await box.fill('Kazakh');
    await expect(options.first()).toContainText('Kazakhstan');
    await box.press('Escape');
    await expect(options).toHaveCount(0);
    await expect(box).toHaveValue('Kazakh');
    await box.press('Escape');
    await expect(box).toHaveValue('');
  });

  test('says to screen readers what was found', async ({ atlas }) => {
    await atlas.open('#/');
    await boxOf(atlas).fill('Bishkek');
    const status = atlas.page.getByRole('search').getByRole('status');
    await expect(status).toContainText(/result.*First: Kyrgyzstan/);
    await boxOf(atlas).fill('qqqqzzzz');
    await expect(status).toContainText('Nothing found');
  });

  test('remembers searches until they are cleared', async ({ atlas }) => {
    await atlas.open('#/');
    const box = boxOf(atlas);
    await box.fill('تاشکند');
    await expect(atlas.page.getByRole('option').first()).toContainText('Uzbekistan');
    await box.press('Enter');
    await expect(atlas.page).toHaveURL(/#\/search\?q=/);
    await expect(atlas.page.getByRole('heading', { level: 1, name: 'تاشکند' })).toBeFocused();
    await box.click();
    await expect(atlas.page.getByRole('option', { name: 'تاشکند' })).toBeVisible();
    await atlas.page.getByRole('option', { name: 'Clear recent searches' }).click();
    await expect(atlas.page.getByRole('option')).toHaveCount(0);
  });

  test('shows what is typed from right to left, and marks it in its own script', async ({
    atlas,
  }) => {
    await atlas.open('#/');
    const box = boxOf(atlas);
    await box.fill('دوشنبه');
    expect(await box.evaluate((field) => getComputedStyle(field).direction)).toBe('rtl');
    const mark = atlas.page.getByRole('option').first().locator('mark');
    await expect(mark).toHaveText('دوشنبه');
    expect(await mark.evaluate((text) => getComputedStyle(text).direction)).toBe('rtl');
  });

  test('the results page lists links, best first, and filters by kind', async ({ atlas }) => {
    await atlas.open(`#/search?q=${encodeURIComponent('Istanbul')}`);
    const main = atlas.page.getByRole('main');
    const links = main.getByRole('link');
    await expect(links.first()).toContainText('2011');
    await main.getByText(/^Sources \d+$/).click();
    await expect(main.getByRole('heading', { level: 2 })).toHaveText(['Sources']);
    await main.getByText(/^Conferences \d+$/).click();
    // Sources, too, have the year in their names, and stand there until the others come.
    await expect(main.getByRole('heading', { level: 2 })).toHaveText(['Conferences']);
    await links.filter({ hasText: /2011/ }).first().click();
    await expect(atlas.page).toHaveURL(/#\/conference\/1/);
  });

  test('finds nothing honestly, and suggests', async ({ atlas }) => {
    await atlas.open('#/search?q=Kazakstn');
    await expect(atlas.page.getByRole('main')).toContainText(/did you mean/i);
    await expect(atlas.page.getByRole('main').getByRole('link').first()).toContainText(
      'Kazakhstan',
    );
    for (const text of ['qqqqzzzz', '"NEAR(zqx * %', '%_\u200f*']) {
      await atlas.open(`#/search?q=${encodeURIComponent(text)}`);
      await expect(atlas.page.getByRole('main')).toContainText(/nothing/i);
    }
  });

  test('offers first what a short or common word means first', async ({ atlas }) => {
    await atlas.open('#/');
    const options = atlas.page.getByRole('option');
    await boxOf(atlas).fill('Iran');
    await expect(options.first()).toContainText('Iran');
    await boxOf(atlas).fill('CN');
    await expect(atlas.page.locator('[data-for="CN"]')).toBeVisible();
    await expect(options.first()).toContainText('China');
    await expect(options.filter({ hasText: 'Counter Narcotics' })).toBeVisible();
    await boxOf(atlas).fill('Istanbul');
    await expect(options.filter({ hasText: '2011' }).first()).toBeVisible();
    await expect(options.filter({ hasText: '2019' }).first()).toBeVisible();
    await expect(options.filter({ hasText: 'Istanbul Process' }).first()).toBeVisible();
  });

  test('takes any text as text, in the box and on the page of results', async ({ atlas }) => {
    // As code units: half a surrogate pair would not survive the way to the page.
    const texts = ['a'.repeat(10_000), '中'.repeat(10_000), 'Kab\udc00ul', '\ud800'].concat([
      '\u0000\u0007\u001bKabul',
      'NEAR(',
      '%',
      '"*"',
      '👩‍👩‍👧',
      '\u200f\u202e',
    ]);
    await atlas.open('#/');
    const box = boxOf(atlas);
    for (const text of texts) {
      await box.evaluate(
        (field: HTMLInputElement, units) => {
          const typed = units.map((unit) => String.fromCharCode(unit)).join('');
          const { set } =
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
          set?.call(field, typed);
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        [...Array(text.length).keys()].map((at) => text.charCodeAt(at)),
      );
      await expect(atlas.page.getByRole('search').getByRole('status')).not.toHaveText('');
      await box.press('Enter');
      await expect(atlas.page).toHaveURL(/#\/search\?q=/);
      await expect(atlas.page.getByRole('main')).toContainText(/best first|did you mean|nothing/i);
    }
  });

  test('finds the pages of the atlas that are about nothing else', async ({ atlas }) => {
    await atlas.open('#/');
    await boxOf(atlas).fill('outline maps');
    const first = atlas.page.getByRole('option').first();
    await expect(first).toContainText('Worksheets');
    await first.click();
    await expect(atlas.page).toHaveURL(/#\/worksheet/);
  });

  test('never leaves old results under a new question', async ({ atlas }) => {
    await atlas.open('#/');
    const box = boxOf(atlas);
    await box.fill('Kazakh');
    await expect(atlas.page.getByRole('option').first()).toContainText('Kazakhstan');
    await box.fill('qqqqzzzz');
    await expect(atlas.page.getByText(/nothing/i).first()).toBeVisible();
    await expect(atlas.page.getByRole('option', { name: /Kazakhstan/ })).toHaveCount(0);
  });
});
