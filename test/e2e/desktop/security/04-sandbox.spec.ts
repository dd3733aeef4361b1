import { expect, test } from '../../fixtures.ts';
import { mainOf, openBare, preferencesOf } from './desktop.ts';

const preload = `
const { contextBridge } = require('electron');
const attempt = (name) => { try { require(name); return 'had'; } catch { return 'refused'; } };
contextBridge.exposeInMainWorld('seen', {
  sandboxed: process.sandboxed === true,
  modules: ['fs', 'child_process', 'net', 'http', 'os', 'node:fs'].map(attempt),
});
`;

test('even a preload in a window like ours is sandboxed and gets no file, program or socket', async ({
  atlas,
}) => {
  expect(await preferencesOf(mainOf(atlas))).toMatchObject({ sandbox: true });
  const page = await openBare(mainOf(atlas), 'x', { preload });
  const seen = await page.evaluate(() => (window as unknown as { seen: unknown }).seen);
  await page.close();
  expect(seen).toEqual({ sandboxed: true, modules: Array(6).fill('refused') });
});
