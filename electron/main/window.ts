import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { entryUrl, isDevelopment } from '../security/origin.ts';
import { webPreferences } from '../security/preferences.ts';

/** The paper of renderer/ui/tokens.css, light and dark, shown until the page has painted. */
const paper = { light: '#faf7f0', dark: '#14181f' } as const;

/**
 * Makes the window and starts loading the page; it shows itself once the page has painted.
 * @param folder where main.cjs and preload.cjs lie
 */
export function openWindow(folder: string): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    width: 1366,
    height: 840,
    minWidth: 640,
    minHeight: 480,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: webPreferences(path.join(folder, 'preload.cjs')),
  });
  window.once('ready-to-show', () => {
    window.show();
    // Elsewhere the icon belongs to the program's file; Vite's server has no folder of icons.
    if (process.platform === 'linux' && !isDevelopment) {
      window.setIcon(path.join(folder, 'renderer/icons/128x128.png'));
    }
  });
  // A load that fails leaves a text of the protocol handler in the window; nothing to add.
  window.loadURL(entryUrl).catch(() => undefined);
  return window;
}
