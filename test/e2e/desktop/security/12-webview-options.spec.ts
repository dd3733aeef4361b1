import { expect, test } from '../../fixtures.ts';
import { mainOf, openBare } from './desktop.ts';

const view = '<webview src="app://other/" nodeintegration preload="app://x/"></webview>';

test('where views are known after all, none is attached', async ({ atlas }) => {
  const app = mainOf(atlas);
  const refused = app.evaluate(
    ({ app: running }) =>
      new Promise<boolean>((resolve) => {
        running.once('web-contents-created', (_event, contents) => {
          // Our own rule has been put on first, so that its answer can be read here.
          contents.on('will-attach-webview', (event) => resolve(event.defaultPrevented));
        });
      }),
  );
  const page = await openBare(app, view, { webviewTag: true });
  expect(await refused).toBe(true);
  const kinds = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getType()),
  );
  expect(kinds).not.toContain('webview');
  await page.close();
});
