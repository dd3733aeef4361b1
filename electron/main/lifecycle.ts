import { app, BrowserWindow } from 'electron';

/** Focuses the window there is; a second start of the atlas ends up here. */
function focusWindow(): void {
  const window = BrowserWindow.getAllWindows()[0];
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** One instance, which comes to the front when it is started again, and ends with its window. */
export function followLifecycle(open: () => void): void {
  // The end of a session. Said here since the library that writes the notebook's file listens to
  // these too, and would end the program on the spot, with what is still being written.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.on(signal, () => app.quit());
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
}

/** How long the end of the program waits for `close`, in milliseconds. */
const patience = 2000;

/**
 * Ends the program only when `close` is done: Electron that goes down around a live thread
 * can hang. A close that takes too long is not waited for.
 */
export function closeBeforeQuit(close: () => Promise<unknown>): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  app.on('will-quit', async (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    const enough = new Promise((resolve) => setTimeout(resolve, patience));
    await Promise.race([close().catch(() => undefined), enough]);
    state = 'closed';
    // Where nothing had to be closed, Electron has not yet heard that this first end was called off,
    // and would take a second for the same.
    setImmediate(() => app.quit());
  });
}
