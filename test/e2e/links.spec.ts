import type { Page } from '@playwright/test';
import { type Atlas, expect, test } from './fixtures.ts';

const source = '#/source/wpp-2024';

/** Has the reader answer the question that comes before an address is opened; tells what was asked. */
async function answerWith(atlas: Atlas, agree: boolean): Promise<() => Promise<string[]>> {
  if (atlas.desktop === null) {
    const asked: string[] = [];
    atlas.page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      return agree ? dialog.accept() : dialog.dismiss();
    });
    return async () => asked;
  }
  // A native dialog cannot be pressed by a test, and no browser is to start.
  await atlas.desktop.evaluate(
    ({ dialog, shell }, response) => {
      const told = globalThis as unknown as { asked: string[]; opened: string[] };
      Object.assign(told, { asked: [], opened: [] });
      dialog.showMessageBox = async (...words: unknown[]) => {
        told.asked.push((words.at(-1) as { detail: string }).detail);
        return { response, checkboxChecked: false };
      };
      shell.openExternal = async (address) => void told.opened.push(address);
    },
    agree ? 0 : 1,
  );
  return async () =>
    (await atlas.desktop?.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)) ??
    [];
}

const openButton = (page: Page) => page.getByRole('button', { name: /^Open in browser/ }).first();

/** The addresses that have been opened outside; in a browser, those of other tabs. */
async function opened({ desktop, page }: Atlas): Promise<string[]> {
  if (desktop === null)
    return page
      .context()
      .pages()
      .filter((other) => other !== page)
      .map((other) => other.url());
  return desktop.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
}

test('an address is text, and is opened in the browser only after asking', async ({ atlas }) => {
  const { page } = atlas;
  await page.context().route('https://**', (route) => route.abort());
  await atlas.open(source);
  const address = await page
    .getByText(/^https:\/\//)
    .first()
    .innerText();
  await expect(page.locator('a[href^="http"]')).toHaveCount(0);

  const asked = await answerWith(atlas, true);
  await openButton(page).click();
  await expect(page.getByText('Handed to the browser')).toBeVisible();
  expect((await asked())[0]).toContain(address);
  await expect.poll(async () => (await opened(atlas)).length).toBe(1);
  if (atlas.desktop !== null) expect(await opened(atlas)).toEqual([address]);
});

test('a reader who says no stays in the atlas', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open(source);
  const asked = await answerWith(atlas, false);
  await openButton(page).click();
  await expect.poll(async () => (await asked()).length).toBe(1);
  expect(await opened(atlas)).toEqual([]);
  await expect(page.getByText('Handed to the browser')).toHaveCount(0);
  await expect(page).toHaveURL(/#\/source\//);
});

test('an address without https can be copied and not opened', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open('#/source/mfa-tr-351');
  await expect(page.getByText(/^http:\/\//).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy address' })).toBeVisible();
  await expect(openButton(page)).toHaveCount(0);
});
