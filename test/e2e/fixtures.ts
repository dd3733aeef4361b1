import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Browser,
  test as base,
  chromium,
  type ElectronApplication,
  _electron as electron,
  expect,
  type Page,
} from '@playwright/test';
import { inProject, projectRoot } from '../../electron/runtime/paths.ts';
import { serveWeb } from '../../electron/runtime/serve.ts';
import { singleFile } from '../../electron/runtime/single/build.ts';
import { sandboxArguments } from '../../electron/runtime/system.ts';

export type Host = 'desktop' | 'browser' | 'single';
export interface HostOptions {
  readonly host: Host;
}

/** One running atlas, on any host, as a spec uses it. */
export interface Atlas {
  readonly page: Page;
  readonly host: Host;
  /** The main process on the desktop; null in a browser. */
  readonly desktop: ElectronApplication | null;
  /** Loads the atlas anew at an address such as `#/country/KZ`. */
  open(address: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
}

interface Running {
  /** Everything before the hash, e.g. `app://atlas/index.html`. */
  readonly origin: string;
  readonly desktop: ElectronApplication | null;
  newPage(): Promise<Page>;
  release(page: Page): Promise<void>;
  resize(page: Page, width: number, height: number): Promise<void>;
}

/**
 * Starts the built desktop edition with a user-data folder of its own.
 * @param words more of them to start it with
 * @param kept a user-data folder to use, which then outlives this start
 */
export async function launchDesktop(
  environment: Readonly<Record<string, string>> = {},
  words: readonly string[] = [],
  kept?: string,
): Promise<{ app: ElectronApplication; close: () => Promise<void> }> {
  const userData = kept ?? mkdtempSync(path.join(os.tmpdir(), 'atlas-e2e-'));
  const app = await electron.launch({
    executablePath: process.env.ATLAS_ELECTRON ?? '',
    args: [...sandboxArguments(), `--user-data-dir=${userData}`, projectRoot, ...words],
    env: { ...(process.env as Record<string, string>), ...environment },
  });
  const close = async () => {
    await app.close();
    if (kept === undefined) rmSync(userData, { recursive: true, force: true });
  };
  return { app, close };
}

/** Starts Chromium as quiet as it can be. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.ATLAS_CHROMIUM ?? '',
    args: [
      ...sandboxArguments(),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

async function runDesktop(use: (running: Running) => Promise<void>): Promise<void> {
  const { app, close } = await launchDesktop();
  const page = await app.firstWindow();
  await page.waitForLoadState();
  await use({
    origin: page.url().replace(/#.*$/, ''),
    desktop: app,
    newPage: async () => page,
    release: async () => undefined,
    resize: (_page, width, height) =>
      app.evaluate(
        ({ BrowserWindow }, size) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
        },
        { width, height },
      ),
  });
  await close();
}

async function runInChromium(
  origin: string,
  use: (running: Running) => Promise<void>,
): Promise<void> {
  const browser = await launchChromium();
  await use({
    origin,
    desktop: null,
    // Keeping the whole edition in each new context would take longer than the specs.
    newPage: () =>
      browser.newPage({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' }),
    release: (page) => page.close(),
    resize: (page, width, height) => page.setViewportSize({ width, height }),
  });
  await browser.close();
}

async function runBrowser(use: (running: Running) => Promise<void>): Promise<void> {
  // Under a sub-path, as a school's server would have it.
  const { server, address }: { server: Server; address: string } = await serveWeb(
    0,
    '/school/atlas/',
  );
  await runInChromium(address, use);
  server.close();
}

/** The one file alone, in a folder as a stick would have it. */
async function runSingle(use: (running: Running) => Promise<void>): Promise<void> {
  const stick = mkdtempSync(path.join(os.tmpdir(), 'atlas stick کابل '));
  const file = path.join(stick, path.basename(singleFile));
  cpSync(singleFile, file);
  await runInChromium(pathToFileURL(file).href, use);
  rmSync(stick, { recursive: true, force: true });
}

const hosts = { desktop: runDesktop, browser: runBrowser, single: runSingle } as const;

/** In the page: forgets what the reader made and chose, as if the atlas had just been installed. */
async function forget(): Promise<void> {
  localStorage.clear();
  await (window as { atlasNotebook?: (request: unknown) => Promise<unknown> }).atlasNotebook?.({
    what: 'erase',
  });
  // A database that another page has open is deleted when that page goes.
  indexedDB.deleteDatabase('atlas-notebook');
}

export const test = base.extend<{ atlas: Atlas }, HostOptions & { running: Running }>({
  host: ['browser', { option: true, scope: 'worker' }],
  running: [({ host }, use) => hosts[host](use), { scope: 'worker' }],
  atlas: async ({ running, host }, use) => {
    const page = await running.newPage();
    await running.resize(page, 1366, 768);
    const strangers: string[] = [];
    const problems: string[] = [];
    const home = new URL(running.origin);
    const onRequest = (request: { url(): string }) => {
      const url = new URL(request.url());
      const isOurs =
        host === 'single'
          ? url.href.replace(/#.*/, '') === running.origin
          : url.protocol === home.protocol && url.host === home.host;
      if (!isOurs && !['data:', 'blob:'].includes(url.protocol)) strangers.push(request.url());
    };
    const onError = (error: Error) => problems.push(error.message);
    page.on('request', onRequest);
    page.on('pageerror', onError);
    await use({
      page,
      host,
      desktop: running.desktop,
      open: async (address) => {
        const isNew = page.url() === 'about:blank';
        await page.evaluate(forget).catch(() => undefined);
        await page.goto(`${running.origin}${address}`);
        // To a page that is open already, another hash is no load.
        if (!isNew) await page.reload();
        // The one file unpacks itself first, which a busy machine takes its time for.
        await expect(page.getByRole('main')).toBeVisible({ timeout: 30_000 });
      },
      resize: (width, height) => running.resize(page, width, height),
    });
    page.off('request', onRequest);
    page.off('pageerror', onError);
    expect(strangers, 'requests that left the atlas').toEqual([]);
    expect(problems, 'uncaught errors in the page').toEqual([]);
    await running.release(page);
  },
});

export { expect, inProject };
