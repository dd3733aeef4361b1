import { expect, test } from './fixtures.ts';
import { boxOf, drag, mapBox, middleOf } from './hand.ts';

test.describe('The name and value of the country under the pointer', () => {
  test('go along with a drag', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/');
    const land = await middleOf(page.locator('[data-country="KZ"]'));
    await page.mouse.move(land.x + 40, land.y - 20);
    const tip = page.locator('.atlas-tooltip > div');
    await expect(tip).toContainText('Kazakhstan');
    const before = await middleOf(tip);
    await page.mouse.down();
    await page.mouse.move(land.x - 40, land.y + 40, { steps: 8 });
    const moved = await middleOf(tip);
    // The first step of the hand is still a step over the map.
    expect(Math.abs(moved.x - before.x + 80)).toBeLessThan(12);
    expect(Math.abs(moved.y - before.y - 60)).toBeLessThan(12);
    await page.mouse.up();
  });

  test('stay in view at the upper edge', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/');
    const land = await middleOf(page.locator('[data-country="KZ"]'));
    const { y: top } = await mapBox(page);
    await drag(page, { x: land.x + 40, y: land.y }, { x: 0, y: top + 12 - land.y });
    await page.mouse.move(land.x + 41, top + 12);
    const tip = page.locator('.atlas-tooltip > div');
    await expect(tip).toContainText('Kazakhstan');
    await expect.poll(async () => (await tip.boundingBox())?.y).toBeGreaterThan(top);
  });

  test('stay with the country that has the focus', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/');
    const target = page.locator('[data-country="IR"]');
    await target.focus();
    const tip = page.locator('.atlas-tooltip > div');
    await expect(tip).toContainText('Iran');
    const distance = async () => {
      const [a, b] = [await middleOf(tip), await middleOf(target)];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    const before = await distance();
    const other = page.locator('[data-country="IN"]');
    for (const key of ['+', '+', 'Home']) {
      const [at, { x }] = [await middleOf(target), await middleOf(other)];
      await page.keyboard.press(key);
      await expect.poll(async () => Math.abs((await middleOf(other)).x - x)).toBeGreaterThan(20);
      await expect(page.locator('[data-restless]')).toHaveCount(0);
      await expect.poll(async () => Math.abs((await distance()) - before)).toBeLessThan(3);
      // What the keys look closer at stays where it is.
      if (key === '+') {
        const { x: left, y: top } = await middleOf(target);
        expect(Math.hypot(left - at.x, top - at.y)).toBeLessThan(40);
      }
    }
  });

  test('are whole wherever on the map, with the source of a value', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/theme/density?view=world');
    const map = await mapBox(page);
    const tip = page.locator('.atlas-tooltip > div');
    for (const [code, name] of [
      ['US', 'United States'],
      ['IN', 'India'],
      ['AU', 'Australia'],
      ['RU', 'Russia'],
    ] as const) {
      await page.locator(`[data-country="${code}"]`).focus();
      await expect(tip).toContainText(name);
      await expect(tip).toContainText('World Population Prospects');
      const box = await boxOf(tip);
      expect(box.x).toBeGreaterThan(map.x);
      expect(box.y).toBeGreaterThan(map.y);
      expect(box.x + box.width).toBeLessThan(map.x + map.width);
    }
  });
});
