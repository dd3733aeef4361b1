import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { type Atlas, expect, test } from './fixtures.ts';
import { middleOf } from './hand.ts';

const piece = ({ page }: Atlas, name: string): Locator =>
  page.locator('.atlas-piece').filter({ hasText: name });

/** Opens an address with countries laid over the map, and waits until all of them lie there. */
async function openLaid(atlas: Atlas, address: string): Promise<void> {
  await atlas.open(address);
  const count = address.replace(/&.*/, '').split(',').length;
  // They come after the map, which a busy machine takes its time for.
  await expect(atlas.page.locator('.atlas-piece')).toHaveCount(count, { timeout: 30_000 });
}

test('a country laid over the map is taken hold of anywhere on its land, and a press on it opens nothing below', async ({
  atlas,
}) => {
  const { page } = atlas;
  await openLaid(atlas, '#/compare?c=KZ@IN');
  const handle = piece(atlas, 'Kazakhstan');
  const from = await middleOf(handle);
  await page.mouse.click(from.x + 40, from.y + 24);
  await expect(handle).toBeFocused();
  await expect(page).toHaveURL(/c=KZ@IN$/);
});

test.describe('Compare areas', () => {
  // Each of them lays the whole map out first, and some more than once.
  test.beforeEach(() => test.slow());

  test('an address lays Afghanistan over Türkiye, with the ratio that the facts give', async ({
    atlas,
  }) => {
    await openLaid(atlas, '#/compare?c=AF@TR');
    const main = atlas.page.getByRole('main');
    await expect(piece(atlas, 'Afghanistan')).toHaveAccessibleName(
      'Afghanistan, laid over Türkiye. Afghanistan is 0.83 of Türkiye.',
    );
    await expect(main.getByText('Afghanistan is 0.83 of Türkiye.')).toBeVisible();
    const figure = async (name: RegExp) => {
      const text = await main
        .getByRole('row', { name })
        .first()
        .getByRole('cell')
        .first()
        .innerText();
      return Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));
    };
    const ratio = (await figure(/^Afghanistan/)) / (await figure(/^Türkiye/));
    expect(ratio.toFixed(2)).toBe('0.83');
    await expect(atlas.page.getByRole('region', { name: 'Legend of the compared' })).toContainText(
      '0.83 of Türkiye',
    );
    await main.getByRole('button', { name: /Total area of Türkiye/ }).click();
    await expect(atlas.page.getByRole('dialog')).toContainText('783,562');
  });

  test('a union or kingdom has its article in a sentence', async ({ atlas }) => {
    await openLaid(atlas, '#/compare?c=KZ@US,GB@AF&view=world');
    const main = atlas.page.getByRole('main');
    await expect(main).toContainText(/Kazakhstan is 0\.\d+ of the United States\./);
    await expect(main).toContainText(/The United Kingdom is 0\.\d+ of Afghanistan\./);
    await expect(
      atlas.page.getByRole('button', { name: /^Kazakhstan, laid over the United States\./ }),
    ).toBeAttached();
  });

  test('a country is dragged by the mouse, the map stays, and the address has its new place', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await openLaid(atlas, '#/compare?c=KZ@IN');
    const handle = piece(atlas, 'Kazakhstan');
    const from = await middleOf(handle);
    const target = page.locator('[data-country="IR"]');
    const [still, to] = [await middleOf(target), await middleOf(target)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/c=KZ@3\d(\.\d+)?_5\d(\.\d+)?$/);
    await expect(handle).toHaveAccessibleName(/Kazakhstan is 1\.7 times Iran/);
    await expect(handle).toBeFocused();
    expect(await middleOf(target)).toEqual(still);
    const lies = await middleOf(handle);
    expect(Math.hypot(lies.x - to.x, lies.y - to.y)).toBeLessThan(3);
    // The address alone brings it back to where it was left.
    const address = new URL(page.url()).hash;
    await openLaid(atlas, address);
    await expect(handle).toHaveAccessibleName(/times Iran/);
  });

  test('it is moved, turned and put away by keys, and what happened is announced', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await openLaid(atlas, '#/compare?c=AF@TR');
    const handle = piece(atlas, 'Afghanistan');
    const before = await middleOf(handle);
    await handle.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => (await middleOf(handle)).x).toBeGreaterThan(before.x + 100);
    await expect(page).toHaveURL(/c=AF@\d/);
    await page.keyboard.press('e');
    await page.keyboard.press('e');
    await expect(page).toHaveURL(/_10$/);
    await expect(page.getByRole('status').filter({ hasText: 'turned by 10 degrees' })).toHaveCount(
      1,
    );
    await page.keyboard.press('n');
    await expect(page).not.toHaveURL(/_10$/);
    await page.keyboard.press('Delete');
    await expect(handle).toHaveCount(0);
    await expect(page).toHaveURL(/#\/compare$/);
    await expect(page.locator('.atlas-map-place')).toBeFocused();
  });

  test('the page lifts, lays over, turns and puts away', async ({ atlas }) => {
    const { page } = atlas;
    const main = page.getByRole('main');
    await atlas.open('#/country/PK');
    await main.getByRole('link', { name: 'Compare its area on the map' }).click();
    await expect(piece(atlas, 'Pakistan')).toBeVisible({ timeout: 30_000 });
    await expect(piece(atlas, 'Pakistan')).toHaveAccessibleName('Pakistan, over itself.');
    await main.getByRole('combobox', { name: 'Lift a country' }).selectOption('SE');
    await main.getByRole('button', { name: 'Lift', exact: true }).click();
    await main.getByRole('combobox', { name: 'Lay Sweden over' }).selectOption('PK');
    await expect(page).toHaveURL(/c=PK,SE@PK$/);
    await expect(main.getByText('Sweden is 0.51 of Pakistan.')).toBeVisible();
    // Pakistan's area is contested: the marker has the rival.
    await main.getByRole('button', { name: /Total area of Pakistan/ }).click();
    await expect(page.getByRole('dialog')).toContainText('796,095');
    await page.keyboard.press('Escape');
    await main.getByRole('button', { name: 'Turn Sweden clockwise' }).click();
    await expect(page).toHaveURL(/SE@PK_15$/);
    await main.getByRole('button', { name: 'Put Pakistan away' }).click();
    await expect(page).toHaveURL(/c=SE@PK_15$/);
    await main.getByRole('button', { name: 'Put all away' }).click();
    await expect(page).toHaveURL(/#\/compare$/);
    await main.getByRole('link', { name: 'Kazakhstan over India' }).click();
    await expect(main.getByText('Kazakhstan is 0.83 of India.')).toBeVisible();
  });

  test('a country pressed on the map is lifted', async ({ atlas }) => {
    await atlas.open('#/compare');
    await atlas.page.locator('[data-country="KZ"]').press('Enter');
    await expect(atlas.page).toHaveURL(/c=KZ$/);
    await expect(piece(atlas, 'Kazakhstan')).toBeVisible({ timeout: 30_000 });
  });

  test('pieces stay where they are when the region turns into the world', async ({ atlas }) => {
    const { page } = atlas;
    await openLaid(atlas, '#/compare?c=RU@3_22,AF@TR');
    await page.getByRole('button', { name: 'World', exact: true }).click();
    await expect(page).toHaveURL(/view=world/);
    await expect(piece(atlas, 'Russia')).toBeVisible();
    await expect(piece(atlas, 'Afghanistan')).toHaveAccessibleName(/over Türkiye/);
  });

  test('what the atlas does not have is said to be left out', async ({ atlas }) => {
    await atlas.open('#/compare?c=BR@TR,AF@TR,nonsense');
    const main = atlas.page.getByRole('main');
    await expect(main.getByRole('alert')).toHaveCount(2);
    await expect(main.getByText('“BR@TR”')).toBeVisible();
    await expect(piece(atlas, 'Afghanistan')).toBeVisible();
  });

  test('axe finds nothing', async ({ atlas }) => {
    await openLaid(atlas, '#/compare?c=AF@TR,KZ@IN');
    await expect(piece(atlas, 'Afghanistan')).toBeVisible();
    const { violations } = await new AxeBuilder({ page: atlas.page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
