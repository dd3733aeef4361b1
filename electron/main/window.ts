import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { entryUrl, isDevelopment } from '../security/origin.ts';
import { webPreferences } from '../security/preferences.ts';
import { placementNow } from './windowState/keep.ts';
import { smallest } from './windowState/placement.ts';

/** The paper of renderer/ui/tokens.css, light and dark, shown until the page has painted. */
const paper = { light: '#faf7f0', dark: '#14181f' } as const;
const paperNow = () => (nativeTheme.shouldUseDarkColors ? paper.dark : paper.light);

/**
 * Makes the window, where and as large as the reader left it, and starts loading the page; it
 * shows itself once the page has painted.
 * @param folder where main.cjs and preload.cjs lie
 * @param hash of the page to begin with, such as `#/country/KZ`; empty for the first
 */
export function openWindow(folder: string, hash: string): BrowserWindow {
  const placement = placementNow();
  const { isMaximised, isFullScreen, ...bounds } = placement ?? {
    width: 1366,
    height: 840,
    isMaximised: false,
    isFullScreen: false,
  };
  const window = new BrowserWindow({
    show: false,
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    backgroundColor: paperNow(),
    webPreferences: webPreferences(path.join(folder, 'preload.cjs')),
  });
  window.once('ready-to-show', () => {
    if (isMaximised) window.maximize();
    if (isFullScreen) window.setFullScreen(true);
    window.show();
    // Elsewhere the icon belongs to the program's file; Vite's server has no folder of icons.
    if (process.platform === 'linux' && !isDevelopment) {
      window.setIcon(path.join(folder, 'renderer/icons/128x128.png'));
    }
  });
  const followSystem = () => window.setBackgroundColor(paperNow());
  nativeTheme.on('updated', followSystem);
  window.on('closed', () => nativeTheme.removeListener('updated', followSystem));
  // A load that fails leaves a text of the protocol handler in the window; nothing to add.
  window.loadURL(`${entryUrl}${hash}`).catch(() => undefined);
  return window;
}
