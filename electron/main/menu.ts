import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { isDevelopment } from '../security/origin.ts';
import { message } from './messages.ts';

const isMac = process.platform === 'darwin';
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The application's menu, with each system's own roles and keys. */
export function setMenu(): void {
  const menus: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: message('menu.file'), submenu: [{ role: isMac ? 'close' : 'quit' }] },
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
