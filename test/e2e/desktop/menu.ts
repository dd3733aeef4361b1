import type { ElectronApplication } from '@playwright/test';

/** Presses an item of the application's menu, as the reader or its keys would. */
export function pressMenu(app: ElectronApplication, label: string): Promise<void> {
  return app.evaluate(({ Menu, BrowserWindow }, wanted) => {
    const all = (menu: Electron.Menu | null | undefined): Electron.MenuItem[] =>
      (menu?.items ?? []).flatMap((item) => [item, ...all(item.submenu)]);
    const item = all(Menu.getApplicationMenu()).find((one) => one.label === wanted);
    if (item === undefined) throw new Error(`no such item: ${wanted}`);
    const window = BrowserWindow.getAllWindows()[0];
    item.click(undefined, window, window?.webContents);
  }, label);
}

/** The items under one of the menus, as their labels. */
export function itemsUnder(app: ElectronApplication, label: string): Promise<readonly string[]> {
  return app.evaluate(({ Menu }, wanted) => {
    const all = (menu: Electron.Menu | null | undefined): Electron.MenuItem[] =>
      (menu?.items ?? []).flatMap((item) => [item, ...all(item.submenu)]);
    const under = all(Menu.getApplicationMenu()).find((one) => one.label === wanted);
    return (under?.submenu?.items ?? []).map((one) => one.label);
  }, label);
}
