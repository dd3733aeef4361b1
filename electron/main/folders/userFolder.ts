import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { message } from '../messages.ts';

let borrowed: { readonly wanted: string; readonly folder: string } | null = null;

/**
 * Sees to a folder in which Chromium and the atlas can keep what they need while they run. Where
 * the reader's own cannot be written (another's, on a medium that is read-only, a full disk), one
 * that lasts as long as the program takes its place: without any, Chromium would not start. Has to
 * be called before anything else is asked of the app.
 */
export function ensureUserFolder(): void {
  const wanted = app.getPath('userData');
  if (isWritable(wanted)) return;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'heart-of-asia-atlas-'));
  borrowed = { wanted, folder };
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  app.setAppLogsPath(path.join(folder, 'logs'));
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    // A disk that is full or read-only is found out by writing only.
    const probe = path.join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '1');
    rmSync(probe);
    return true;
  } catch {
    return false;
  }
}

/** Tells the reader, once the window is there, that nothing can be kept this time. */
export function tellOfUserFolder(window: BrowserWindow): void {
  if (borrowed === null) return;
  const { wanted } = borrowed;
  window.once('show', () => {
    void dialog.showMessageBox(window, {
      type: 'warning',
      title: message('folder.title'),
      message: message('folder.message'),
      detail: `${message('folder.detail')}\n\n${wanted}`,
      buttons: [message('folder.ok')],
      noLink: true,
    });
  });
}

/** Takes the borrowed folder away again, as far as it goes. */
export function returnUserFolder(): void {
  if (borrowed !== null) rmSync(borrowed.folder, { recursive: true, force: true });
}
