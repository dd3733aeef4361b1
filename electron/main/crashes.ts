import { app, type BrowserWindow, dialog } from 'electron';
import { logWarning } from './log.ts';
import { message } from './messages.ts';

/**
 * A page whose process ended is loaded once more; if it ends again the reader is asked,
 * so that a page that cannot run does not reload for ever.
 */
export function handleCrashes(window: BrowserWindow): void {
  let reloaded = false;
  window.webContents.on('render-process-gone', async (_event, { reason, exitCode }) => {
    logWarning(`the page's process ended: ${reason} (${exitCode})`);
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (reloaded && (await readerWantsToQuit(window))) return app.quit();
    reloaded = true;
    window.webContents.reload();
  });
  window.on('unresponsive', () => logWarning('the page does not respond'));
  window.on('responsive', () => logWarning('the page responds again'));
}

async function readerWantsToQuit(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: message('crash.title'),
    message: message('crash.message'),
    detail: message('crash.detail'),
    buttons: [message('crash.reload'), message('crash.quit')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 1;
}
