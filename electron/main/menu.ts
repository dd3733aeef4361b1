import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { FindCommand } from '../contract/finding.ts';
import type { RecentPlace } from '../contract/places.ts';
import { isDevelopment } from '../security/origin.ts';
import { showHash } from './address/follow.ts';
import { commandFinding } from './finding/channel.ts';
import { showLog } from './log.ts';
import { message } from './messages.ts';
import { printWindow } from './printing/window.ts';
import { placeItems } from './recent/items.ts';

const isMac = process.platform === 'darwin';
const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The application's menu, with each system's own roles and keys.
 * @param places where the reader was at last, the latest first
 */
export function setMenu(log: (text: string) => void, places: readonly RecentPlace[] = []): void {
  const menus: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: message('menu.file'),
      submenu: [
        { label: message('menu.share'), click: (_item, window) => goTo(window, '#/share') },
        separator,
        {
          label: message('menu.print'),
          accelerator: 'CommandOrControl+P',
          click: (_item, window) => onPaper(window, 'printer', log),
        },
        {
          label: message('menu.pdf'),
          accelerator: 'CommandOrControl+Shift+P',
          click: (_item, window) => onPaper(window, 'pdf', log),
        },
        separator,
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    {
      label: message('menu.edit'),
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        finding('menu.find', 'CommandOrControl+F', 'open'),
        finding('menu.findNext', isMac ? 'Command+G' : 'F3', 'next'),
        finding('menu.findPrevious', isMac ? 'Command+Shift+G' : 'Shift+F3', 'previous'),
      ],
    },
    {
      label: message('menu.view'),
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(isDevelopment
          ? [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]
          : []),
      ],
    },
    {
      label: message('menu.go'),
      submenu: [
        {
          label: message('menu.back'),
          accelerator: isMac ? 'Command+[' : 'Alt+Left',
          click: (_item, window) => inHistory(window, -1),
        },
        {
          label: message('menu.forward'),
          accelerator: isMac ? 'Command+]' : 'Alt+Right',
          click: (_item, window) => inHistory(window, 1),
        },
        {
          label: message('menu.map'),
          accelerator: isMac ? 'Command+Shift+H' : 'Alt+Home',
          click: (_item, window) => goTo(window, '#/'),
        },
        separator,
        {
          label: message('menu.bookmark'),
          accelerator: 'CommandOrControl+D',
          // The page itself hears the key; the menu merely shows it, and presses it when clicked.
          registerAccelerator: false,
          click: (_item, window) => pressInPage(window, 'D'),
        },
        { label: message('menu.notebook'), click: (_item, window) => goTo(window, '#/notebook') },
        separator,
        { label: message('menu.recent'), submenu: placeItems(places) },
      ],
    },
    { role: 'windowMenu', label: message('menu.window') },
    {
      role: 'help',
      label: message('menu.help'),
      submenu: [
        { label: message('menu.aboutAtlas'), click: (_item, window) => goTo(window, '#/about') },
        { label: message('menu.licences'), click: (_item, window) => goTo(window, '#/licences') },
        { label: message('menu.logs'), click: showLog },
        ...(isMac ? [] : [separator, { role: 'about' } as const]),
      ],
    },
  ];
  app.setAboutPanelOptions({
    applicationName: app.name,
    applicationVersion: app.getVersion(),
    version: `Electron ${process.versions.electron}, Chromium ${process.versions.chrome}`,
    credits: message('about.credits'),
    copyright: '',
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}

function finding(
  label: Parameters<typeof message>[0],
  accelerator: string,
  command: FindCommand,
): MenuItemConstructorOptions {
  return {
    label: message(label),
    accelerator,
    click: (_item, window) => {
      if (window instanceof BrowserWindow) commandFinding(window, command);
    },
  };
}

/** Has the page hear a key with the system's command key held. */
function pressInPage(window: Electron.BaseWindow | undefined, keyCode: string): void {
  if (!(window instanceof BrowserWindow)) return;
  const modifiers: Electron.InputEvent['modifiers'] = [isMac ? 'meta' : 'control'];
  window.webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
  window.webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
}

function goTo(window: Electron.BaseWindow | undefined, hash: string): void {
  if (window instanceof BrowserWindow) showHash(window, hash);
}

/** Moves through the pages visited, as the reader's back and forward buttons do. */
export function inHistory(window: Electron.BaseWindow | undefined, step: -1 | 1): void {
  const history = (window as BrowserWindow | undefined)?.webContents?.navigationHistory;
  if (history?.canGoToOffset(step)) history.goToOffset(step);
}

/** Prints the page that is open, or saves it as PDF. */
function onPaper(
  window: Electron.BaseWindow | undefined,
  to: 'printer' | 'pdf',
  log: (text: string) => void,
): void {
  if (window instanceof BrowserWindow) void printWindow(window, to, log);
}
