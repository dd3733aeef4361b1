import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Atlas } from '../../fixtures.ts';

/** The main process; these specs run on the desktop alone. */
export function mainOf({ desktop }: Atlas): ElectronApplication {
  if (desktop === null) throw new Error('not the desktop');
  return desktop;
}

/** The preferences that the reader's window really has. */
export const preferencesOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    // Electron has it for its own tests, and its types do not tell.
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Readonly<Record<string, unknown>>;
    };
    const { preload: _preload, session: _session, ...rest } = contents.getLastWebPreferences();
    return JSON.parse(JSON.stringify(rest)) as Readonly<Record<string, unknown>>;
  });

/**
 * Opens one more window with the preferences of the reader's, or others, and a page of its own, in
 * a session without any rule: what is left to be seen is what the preferences do.
 * @param page its HTML, as app://bare/
 */
export async function openBare(
  app: ElectronApplication,
  page: string,
  { preload, ...others }: { readonly preload?: string } & Readonly<Record<string, unknown>>,
): Promise<Page> {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'atlas-bare-')), 'preload.cjs');
  writeFileSync(file, preload ?? '');
  const opened = app.waitForEvent('window');
  await app.evaluate(
    async ({ BrowserWindow, session }, told) => {
      const partition = `bare-${Math.random()}`;
      const bare = session.fromPartition(partition);
      bare.webRequest.onBeforeRequest(null);
      bare.protocol.handle('app', ({ url }) => {
        const body = url === 'app://bare/' ? told.page : 'of another origin';
        return new Response(body, { headers: { 'content-type': 'text/html' } });
      });
      const readers = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Electron.WebPreferences;
      };
      const { session: _session, ...preferences } = readers.getLastWebPreferences();
      const webPreferences = { ...preferences, ...told.others, preload: told.file, partition };
      const window = new BrowserWindow({ show: false, webPreferences });
      window.webContents.removeAllListeners('will-frame-navigate');
      await window.loadURL('app://bare/');
    },
    { page, file, others },
  );
  return opened;
}
