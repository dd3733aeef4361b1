import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { launchDesktop } from '../fixtures.ts';

let userData: string;
test.beforeEach(() => {
  userData = mkdtempSync(path.join(os.tmpdir(), 'atlas-window-'));
});
test.afterEach(() => rmSync(userData, { recursive: true, force: true }));

async function open(): Promise<ElectronApplication> {
  const { app } = await launchDesktop({}, [], userData);
  await app.firstWindow();
  return app;
}

const bounds = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());

/** Closes the window as the reader does, and waits for the end of the program. */
async function closeWindow(app: ElectronApplication): Promise<void> {
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await ended).toBe(0);
}

test('the window opens where and as large as it was left', async () => {
  const first = await open();
  const wanted = { x: 40, y: 60, width: 1000, height: 700 };
  await first.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
    wanted,
  );
  await expect.poll(() => bounds(first)).toEqual(wanted);
  await closeWindow(first);
  const again = await open();
  expect(await bounds(again)).toEqual(wanted);
  await closeWindow(again);
});

test('a display that is gone, and a file that is not ours, open it within the screen', async () => {
  const file = path.join(userData, 'window.json');
  const far = {
    x: 9000,
    y: 9000,
    width: 900,
    height: 700,
    isMaximised: false,
    isFullScreen: false,
  };
  writeFileSync(
    file,
    JSON.stringify({
      version: 1,
      last: '800x600@1 9000,9000',
      displays: { '800x600@1 9000,9000': far },
    }),
  );
  const first = await open();
  const screen = await first.evaluate(({ screen: all }) => all.getPrimaryDisplay().workArea);
  const shown = await bounds(first);
  expect(shown?.x).toBeGreaterThanOrEqual(screen.x);
  expect((shown?.x ?? 0) + (shown?.width ?? 0)).toBeLessThanOrEqual(screen.x + screen.width);
  await closeWindow(first);
  expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe(1);

  writeFileSync(file, '{"version":1,"last":');
  const again = await open();
  expect(await bounds(again)).toMatchObject({ width: 1366, height: 840 });
  await closeWindow(again);
});
