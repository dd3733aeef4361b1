import { expect, test } from '../../fixtures.ts';
import { mainOf } from './desktop.ts';

const home = /^app:\/\/atlas\/index\.html/;

test('the page cannot be left; by # it moves', async ({ atlas }) => {
  await atlas.open('#/');
  const { page } = atlas;
  for (const address of ['https://example.org/', 'app://other/', 'app://atlas/fonts/fonts.css']) {
    const outcome = await mainOf(atlas).evaluate(
      ({ BrowserWindow }, target) =>
        new Promise<string>((resolve) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          contents?.once('will-frame-navigate', (event) => {
            resolve(`${event.url} ${event.defaultPrevented ? 'denied' : 'allowed'}`);
          });
          contents?.executeJavaScript(`void location.assign(${JSON.stringify(target)})`);
        }),
      address,
    );
    expect(outcome).toBe(`${address} denied`);
    expect(page.url()).toMatch(home);
  }
  await page.evaluate(() => location.assign('#/countries'));
  await expect(page).toHaveURL(/#\/countries$/);
});

test('a frame of another page stays empty', async ({ atlas }) => {
  await atlas.open('#/');
  const text = await atlas.page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'app://atlas/index.html';
    const settled = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await settled;
    return frame.contentDocument?.body.textContent ?? '';
  });
  expect(text).toBe('');
});
