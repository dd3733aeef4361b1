import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type ElectronApplication, _electron as electron, expect, test } from '@playwright/test';
import { sandboxArguments } from '../../../electron/runtime/system.ts';
import { launchDesktop } from '../fixtures.ts';
import { attemptInMain } from './network/inMain.ts';
import { attemptInPage } from './network/inPage.ts';
import { type Listener, listen } from './network/listener.ts';

const outside = 'www.heartofasia.example';
/** These say nothing of what becomes of them: that the listener heard nothing is what counts. */
const silent = [
  'beacon',
  'css-image',
  'style-attribute',
  'svg-image',
  'speculation',
  'ping',
  'form',
  'window',
  'webrtc',
  'preconnect',
  'dns-prefetch',
  'prefetch',
  'icon',
  'manifest',
  'poster',
  'picture-set',
  'preload',
  'module-preload',
  'frame',
  'object',
  'embed',
  'service-worker',
];

test.describe('the network', () => {
  let listener: Listener;
  let app: ElectronApplication;
  let close: () => Promise<void>;
  test.beforeAll(async () => {
    listener = await listen();
    ({ app, close } = await launchDesktop());
    await (await app.firstWindow()).waitForLoadState();
  });
  test.afterAll(async () => {
    await close();
    listener.close();
  });
  test.afterEach(() => expect(listener.arrived).toEqual([]));

  for (const where of ['this machine', 'outside'] as const) {
    test(`nothing that the page asks for reaches ${where}`, async () => {
      const base = where === 'outside' ? `https://${outside}` : listener.base;
      const stun = where === 'outside' ? `${outside}:3478` : listener.stun;
      const page = await app.firstWindow();
      const said = await page.evaluate(attemptInPage, { base, stun });
      expect(Object.keys(said).length).toBeGreaterThan(35);
      for (const [way, outcome] of Object.entries(said))
        expect(silent.includes(way) ? 'refused' : outcome, way).toBe('refused');
      await page.reload();
    });
  }

  test('nothing that the main process asks for leaves it, by Electron or by Node', async () => {
    test.setTimeout(240_000);
    const said = await app.evaluate(attemptInMain, { base: listener.base, outside });
    expect(Object.keys(said).length).toBeGreaterThan(15);
    for (const [way, outcome] of Object.entries(said)) {
      // A client may only say that its socket is gone; that nobody was reached, the listener says.
      const expected = way.startsWith('node')
        ? /the atlas opens no connection|fetch failed|socket hang up|no word/
        : /ERR_BLOCKED_BY_CLIENT|ERR_NAME_NOT_RESOLVED|tried/;
      expect(outcome, way).toMatch(expected);
    }
  });
});

test('without the rules the very same attempts do arrive', async () => {
  const listener = await listen();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-ruleless-'));
  writeFileSync(path.join(folder, 'package.json'), '{"name":"ruleless","main":"main.cjs"}');
  writeFileSync(
    path.join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     app.whenReady().then(() => new BrowserWindow({ show: false }).loadURL('${listener.base}/start'));`,
  );
  const app = await electron.launch({
    executablePath: process.env.ATLAS_ELECTRON ?? '',
    args: [...sandboxArguments(), `--user-data-dir=${folder}/data`, folder],
  });
  const page = await app.firstWindow();
  await page.waitForURL(/start$/);
  await page.evaluate(attemptInPage, { base: listener.base, stun: listener.stun });
  await app.evaluate(attemptInMain, { base: listener.base, outside: 'localhost' });
  await app.close();
  listener.close();
  const arrived = new Set(listener.arrived);
  for (const way of [
    'fetch',
    'xhr',
    'beacon',
    'websocket',
    'event-source',
    'worker',
    'font',
    'css-image',
    'image',
    'style',
    'script',
    'prefetch',
    'frame',
    'ping',
    'form',
    'video',
    'main-net-fetch',
    'main-net-request',
    'node-fetch',
    'node-http',
  ])
    expect(arrived, way).toContain(`/${way}`);
  expect(arrived).toContain('datagram');
  expect(arrived.size).toBeGreaterThan(30);
});
