import { expect, test } from '../../fixtures.ts';
import { mainOf, openBare, preferencesOf } from './desktop.ts';

const preload = `
const { contextBridge } = require('electron');
contextBridge.exposeInMainWorld('seenByPreload', () => ({
  variable: typeof window.fromPage,
  property: 'fromPage' in Array.prototype,
  method: [1].map((n) => n + 1)[0],
}));
`;

test('in a window like ours page and preload share no objects', async ({ atlas }) => {
  expect(await preferencesOf(mainOf(atlas))).toMatchObject({ contextIsolation: true });
  const page = await openBare(mainOf(atlas), 'x', { preload });
  const seen = await page.evaluate(() => {
    const { map } = Array.prototype;
    Object.assign(window, { fromPage: 1 });
    Object.assign(Array.prototype, { fromPage: 1, map: () => ['spoilt'] });
    const { seenByPreload } = window as unknown as { seenByPreload: () => unknown };
    const told = seenByPreload();
    Array.prototype.map = map;
    Reflect.deleteProperty(Array.prototype, 'fromPage');
    return told;
  });
  await page.close();
  expect(seen).toEqual({ variable: 'undefined', property: false, method: 2 });
});

test('the page cannot put another bridge in the place of ours', async ({ atlas }) => {
  await atlas.open('#/');
  const replaced = await atlas.page.evaluate(() => {
    try {
      (window as unknown as { atlasBridge: unknown }).atlasBridge = 'mine';
    } catch {
      return 'refused';
    }
    return typeof (window as unknown as { atlasBridge: unknown }).atlasBridge;
  });
  expect(replaced).not.toBe('string');
});
