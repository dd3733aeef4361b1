import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';

/** Asks in the system's own dialog, which warns before a file is overwritten; null: not saved. */
export async function askWhere(window: BrowserWindow | null, name: string): Promise<string | null> {
  const ending = path.extname(name).slice(1);
  const options = {
    defaultPath: path.join(app.getPath('documents'), name),
    filters: [{ name: ending, extensions: [ending] }],
  };
  const answer =
    window === null
      ? await dialog.showSaveDialog(options)
      : await dialog.showSaveDialog(window, options);
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}
