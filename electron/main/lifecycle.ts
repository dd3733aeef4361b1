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
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
}
