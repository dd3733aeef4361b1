import { expect, test } from '../../fixtures.ts';
import { mainOf } from './desktop.ts';

test('downloads are denied', async ({ atlas }) => {
  await atlas.open('#/');
  const denied = await mainOf(atlas).evaluate(
    ({ BrowserWindow, session }) =>
      new Promise<boolean>((resolve) => {
        session.defaultSession.once('will-download', (event) => resolve(event.defaultPrevented));
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`
          const link = document.createElement('a');
          Object.assign(link, { href: 'app://atlas/index.html', download: 'atlas.html' });
          document.body.append(link);
          link.click();
        `);
      }),
  );
  expect(denied).toBe(true);
});
