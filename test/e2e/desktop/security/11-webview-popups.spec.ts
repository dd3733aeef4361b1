import { expect, test } from '../../fixtures.ts';
import { mainOf, preferencesOf } from './desktop.ts';

test('a webview that asks for windows is no webview at all', async ({ atlas }) => {
  expect(await preferencesOf(mainOf(atlas))).toMatchObject({ webviewTag: false });
  await atlas.open('#/');
  const seen = await atlas.page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('allowpopups', '');
    view.setAttribute('src', 'app://atlas/index.html');
    document.body.append(view);
    return { isKnown: 'reload' in view, isPlain: view.constructor === HTMLElement };
  });
  expect(seen).toEqual({ isKnown: false, isPlain: true });
  const kinds = await mainOf(atlas).evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getType()),
  );
  expect(kinds).not.toContain('webview');
});
