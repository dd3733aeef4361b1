import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Result } from '../../../electron/contract/result.ts';

/** Sends any message, as only the raw windows' bridge can. */
export type RawInvoke = (
  channel: string,
  method: unknown,
  args: unknown,
) => Promise<Result<unknown>>;

const preload = `
const { contextBridge, ipcRenderer } = require('electron');
contextBridge.exposeInMainWorld('rawInvoke', (...words) => ipcRenderer.invoke(...words));
`;

/**
 * Opens one more window of the running atlas as if every other rule had failed: any address of
 * our scheme loads, with a frame of our origin inside, and a bridge without rules in every
 * frame. What is left to be tested is how the main process judges messages.
 */
export async function openRawWindow(app: ElectronApplication, address: string): Promise<Page> {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'atlas-raw-')), 'preload.cjs');
  writeFileSync(file, preload);
  const opened = app.waitForEvent('window');
  await app.evaluate(
    async ({ BrowserWindow, session }, [preloadFile, url]) => {
      const partition = 'raw';
      const raw = session.fromPartition(partition);
      raw.webRequest.onBeforeRequest(null);
      if (!raw.protocol.isProtocolHandled('app')) {
        const html = (text: string) =>
          new Response(text, { headers: { 'content-type': 'text/html' } });
        raw.protocol.handle('app', ({ url: asked }) =>
          html(
            asked.endsWith('/frame.html') ? '' : '<iframe src="app://atlas/frame.html"></iframe>',
          ),
        );
      }
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload: preloadFile ?? '', nodeIntegrationInSubFrames: true, partition },
      });
      window.webContents.removeAllListeners('will-frame-navigate');
      await window.loadURL(url ?? '');
    },
    [file, address],
  );
  return opened;
}
