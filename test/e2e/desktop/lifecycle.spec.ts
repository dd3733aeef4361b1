import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { projectRoot } from '../../../electron/runtime/paths.ts';
import { sandboxArguments } from '../../../electron/runtime/system.ts';
import { launchDesktop } from '../fixtures.ts';

const userDataOf = (app: ElectronApplication) =>
  app.evaluate((electron) => electron.app.getPath('userData'));

test('a second start ends at once and brings the first to the front', async () => {
  const { app, close } = await launchDesktop();
  await app.firstWindow();
  const seen = app.evaluate(
    (electron) => new Promise((resolve) => electron.app.once('second-instance', () => resolve(1))),
  );
  const words = [...sandboxArguments(), `--user-data-dir=${await userDataOf(app)}`, projectRoot];
  const second = spawn(process.env.ATLAS_ELECTRON ?? '', words, { stdio: 'ignore' });
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  expect(await seen).toBe(1);
  expect(app.windows()).toHaveLength(1);
  await close();
});

test('closing the window ends the application', async () => {
  const { app, close } = await launchDesktop();
  const page = await app.firstWindow();
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await page.waitForLoadState();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await ended).toBe(0);
  await close().catch(() => undefined);
});

test('a page whose process ends is loaded once more; after that the reader is asked', async () => {
  const { app, close } = await launchDesktop();
  await app.firstWindow();
  const userData = await userDataOf(app);
  const crash = () =>
    app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<string>((resolve) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          contents?.once('did-finish-load', () => resolve(contents.getURL()));
          contents?.forcefullyCrashRenderer();
        }),
    );
  expect(await crash()).toContain('app://atlas/index.html');

  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  // A native dialog cannot be pressed by a test: the reader's answer is put in its place.
  await app.evaluate(({ BrowserWindow, dialog }) => {
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  expect(await ended).toBe(0);
  const log = readFileSync(path.join(userData, 'logs', 'main.log'), 'utf8');
  expect(log.match(/the page's process ended/g)).toHaveLength(2);
  await close().catch(() => undefined);
});

test('a page that hangs is ended and loaded once more', async () => {
  test.setTimeout(90_000);
  const { app, close } = await launchDesktop();
  const page = await app.firstWindow();
  await page.waitForLoadState();
  const userData = await userDataOf(app);
  const loaded = app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const again = new Promise<string>((resolve) =>
      contents?.once('did-finish-load', () => resolve(contents.getURL())),
    );
    contents?.mainFrame.executeJavaScript('for (;;);').catch(() => undefined);
    // The page does hang. Chromium does not say so itself: Playwright switches its monitor off.
    BrowserWindow.getAllWindows()[0]?.emit('unresponsive');
    return again;
  });
  expect(await loaded).toContain('app://atlas/index.html');
  const log = readFileSync(path.join(userData, 'logs', 'main.log'), 'utf8');
  expect(log).toContain('the page does not respond');
  expect(log.match(/the page's process ended/g)).toHaveLength(1);
  await close();
});

test('the window follows the system when it turns dark, and back', async () => {
  const { app, close } = await launchDesktop();
  const page = await app.firstWindow();
  await page.waitForLoadState();
  // Playwright has a page believe in a light system unless it is told not to.
  await page.emulateMedia({ colorScheme: null });
  const turn = (to: 'dark' | 'light') =>
    app.evaluate(({ nativeTheme }, theme) => {
      nativeTheme.themeSource = theme;
    }, to);
  const seen = () =>
    Promise.all([
      page.evaluate(() => document.documentElement.dataset.theme),
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor()),
    ]);
  await turn('dark');
  await expect.poll(seen).toEqual(['dark', '#14181F']);
  await turn('light');
  await expect.poll(seen).toEqual(['light', '#FAF7F0']);
  await close();
});
