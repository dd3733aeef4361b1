import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { isDevelopment } from '../security/origin.ts';
import { message } from './messages.ts';
import { printWindow } from './printing/window.ts';

const isMac = process.platform === 'darwin';
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The application's menu, with each system's own roles and keys. */
export function setMenu(log: (text: string) => void): void {
  const menus: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: message('menu.file'),
      submenu: [
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
      ],
    },
    { role: 'windowMenu', label: message('menu.window') },
    { role: 'help', label: message('menu.help'), submenu: [{ role: 'about' }] },
  ];
  app.setAboutPanelOptions({
    applicationName: app.name,
    applicationVersion: app.getVersion(),
    credits: message('about.credits'),
    copyright: '',
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}

/** Moves through the pages visited, as the reader's back and forward buttons do. */
function inHistory(window: Electron.BaseWindow | undefined, step: -1 | 1): void {
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
