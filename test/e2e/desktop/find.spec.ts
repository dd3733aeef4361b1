import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { launchDesktop } from '../fixtures.ts';
import { pressMenu } from './menu.ts';

let app: ElectronApplication;
let close: () => Promise<void>;
let page: Page;
test.beforeAll(async () => {
  ({ app, close } = await launchDesktop());
  page = await app.firstWindow();
  // The bar's code comes after the first picture; before it, the menu's item finds nobody.
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
});
test.afterAll(() => close());

const field = () => page.getByRole('textbox', { name: 'Find in page' });
const count = () => page.locator('[data-count]').getAttribute('data-count');

const heading = () => page.getByRole('heading', { level: 1, name: 'Kazakhstan' });
test.beforeEach(async () => {
  await page.evaluate(() => location.assign('#/countries'));
  await expect(heading()).toHaveCount(0);
  await page.evaluate(() => location.assign('#/country/KZ'));
  await expect(heading()).toBeFocused();
});

test('finds in the page: counts, goes on and back, round the end, and gives the focus back', async () => {
  await pressMenu(app, 'Find in Page…');
  await expect(field()).toBeFocused();
  await page.keyboard.type('astana');
  await expect.poll(count).toMatch(/^1 of \d+$/);
  await expect(field()).toHaveValue('astana');
  // The field's own text is not counted.
  const inPage = await page.evaluate(
    () => document.body.innerText.toLowerCase().split('astana').length - 1,
  );
  expect(inPage).toBeGreaterThan(2);
  expect(await count()).toBe(`1 of ${inPage}`);

  await page.keyboard.press('Enter');
  await expect.poll(count).toBe(`2 of ${inPage}`);
  await pressMenu(app, 'Find Next');
  await expect.poll(count).toBe(`3 of ${inPage}`);
  await page.keyboard.press('Shift+Enter');
  await expect.poll(count).toBe(`2 of ${inPage}`);
  const previous = page.getByRole('button', { name: 'Previous', exact: true });
  await previous.focus();
  await page.keyboard.press('Enter');
  await expect.poll(count).toBe(`1 of ${inPage}`);
  // Chromium takes the focus from whatever has it; here it can be pressed again at once.
  await expect(previous).toBeFocused();
  await pressMenu(app, 'Find Next');
  await expect.poll(count).toBe(`2 of ${inPage}`);
  await previous.click();
  await expect.poll(count).toBe(`1 of ${inPage}`);
  await pressMenu(app, 'Find Previous');
  await expect.poll(count).toBe(`${inPage} of ${inPage}`);
  await pressMenu(app, 'Find Next');
  await expect.poll(count).toBe(`1 of ${inPage}`);

  await field().focus();
  await page.keyboard.press('Escape');
  await expect(field()).toHaveCount(0);
  await expect(heading()).toBeFocused();
});

test('what is not there is said, at once and in words; typing goes on where the caret is', async () => {
  await pressMenu(app, 'Find in Page…');
  await expect(field()).toBeFocused();
  await page.keyboard.type('zzqq');
  await expect.poll(count).toBe('not found');
  await page.keyboard.type('x');
  await expect(field()).toHaveValue('zzqqx');
  // Each letter comes about when Chromium looks for those before it, and takes the focus for that.
  await field().fill('');
  await page.keyboard.type('astanatashkent', { delay: 205 });
  await expect(field()).toHaveValue('astanatashkent');
  await field().fill('Қазақстан');
  await expect.poll(count).toMatch(/^1 of \d+$/);
  await page.keyboard.press('Escape');
});
