import { existsSync } from 'node:fs';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { launchDesktop } from '../fixtures.ts';
import { itemsUnder, pressMenu } from './menu.ts';
import { about } from './released.ts';

let app: ElectronApplication;
let close: () => Promise<void>;
let page: Page;
test.beforeAll(async () => {
  ({ app, close } = await launchDesktop());
  page = await app.firstWindow();
  await page.waitForLoadState();
});
test.afterAll(() => close());

test('every item has a role of the system or does something, and no two the same keys', async () => {
  const items = await app.evaluate(({ Menu }) => {
    const all = (menu: Electron.Menu | null | undefined): Electron.MenuItem[] =>
      (menu?.items ?? []).flatMap((item) => [item, ...all(item.submenu)]);
    return all(Menu.getApplicationMenu())
      .filter(({ type }) => type === 'normal')
      .map(({ label, role, accelerator }) => ({ label, role, accelerator: accelerator ?? '' }));
  });
  const roles = items.map(({ role }) => String(role).toLowerCase());
  for (const role of [
    'quit',
    'copy',
    'selectall',
    'zoomin',
    'resetzoom',
    'togglefullscreen',
    'about',
  ])
    expect(roles).toContain(role);
  const keys = items.map(({ accelerator }) => String(accelerator)).filter(Boolean);
  expect(new Set(keys).size).toBe(keys.length);
});

test('back, forward and the map, by menu and by the buttons of a mouse', async () => {
  await page.evaluate(() => location.assign('#/countries'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('countries', {
    ignoreCase: true,
  });
  await page.evaluate(() => location.assign('#/country/KZ'));
  await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
  await pressMenu(app, 'Back');
  await expect(page).toHaveURL(/#\/countries$/);
  await pressMenu(app, 'Forward');
  await expect(page).toHaveURL(/#\/country\/KZ$/);
  // As the window system tells the window of such a button.
  await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.emit('app-command', { preventDefault: () => undefined }, 'browser-backward');
  });
  await expect(page).toHaveURL(/#\/countries$/);
  await pressMenu(app, 'Map');
  await expect(page).toHaveURL(/#\/$/);
});

test('zoom goes by steps and back to the actual size', async () => {
  const level = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel(),
    );
  await pressMenu(app, 'Zoom In');
  expect(await level()).toBeGreaterThan(0);
  await pressMenu(app, 'Actual Size');
  expect(await level()).toBe(0);
});

test('about, licences, logs and sharing are a press away', async () => {
  await pressMenu(app, 'About This Atlas');
  await expect(page.getByRole('heading', { level: 1, name: 'About this atlas' })).toBeVisible();
  const electron = await app.evaluate(() => process.versions.electron);
  await expect(page.getByText(electron, { exact: true })).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /licence/i })
    .click();
  await expect(page).toHaveURL(/#\/licences$/);
  await page.getByText('Software of others in the program').click();
  await expect(page.getByText('react-dom 19')).toContainText('Copyright (c) Luke Edwards');
  await pressMenu(app, 'About This Atlas');
  await pressMenu(app, 'Licences');
  await expect(page).toHaveURL(/#\/licences$/);
  await pressMenu(app, 'Share with the Class…');
  await expect(page.getByRole('heading', { level: 1, name: 'Share with the class' })).toBeVisible();
  // A file manager is none of a test's business: what it would be shown is.
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (file) => Object.assign(globalThis, { shownToReader: file });
  });
  await pressMenu(app, 'Show Logs');
  const shown = await app.evaluate(() => String(Reflect.get(globalThis, 'shownToReader')));
  expect(shown).toMatch(/main\.log$/);
  expect(existsSync(shown)).toBe(true);
});

test('recent places stand in the menu and lead there; none but addresses of pages are taken', async () => {
  const tell = (places: unknown) =>
    page.evaluate((list) => {
      const { atlasPlaces } = window as unknown as { atlasPlaces: (list: unknown) => unknown };
      return atlasPlaces(list);
    }, places);
  // A menu takes what follows one ampersand for a key.
  await tell([{ title: 'Energy & Trade', address: '/measure/RI' }]);
  expect(await itemsUnder(app, 'Recent Places')).toEqual(['Energy && Trade']);
  await page.evaluate(() => location.assign('#/country/KZ'));
  await expect
    .poll(() => itemsUnder(app, 'Recent Places').then(([first]) => first))
    .toBe('Kazakhstan');
  await page.evaluate(() => location.assign('#/'));
  await pressMenu(app, 'Kazakhstan');
  await expect(page).toHaveURL(/#\/country\/KZ$/);
  expect(await tell([{ title: 'x', address: 'https://example.org' }])).toMatchObject({
    why: 'refused',
  });
  await tell([]);
  expect(await itemsUnder(app, 'Recent Places')).toEqual(['None yet']);
});

test('no place stands in the menu, and none is added, while the reader wants no history', async () => {
  const places = () => itemsUnder(app, 'Recent Places');
  await page.evaluate(() => location.assign('#/country/TJ'));
  await expect.poll(places).toContain('Tajikistan');
  await page.evaluate(() => location.assign('#/notebook?part=history'));
  await page.getByText('Keep a history of the pages read').click();
  await expect.poll(places).toEqual(['None yet']);
  await page.evaluate(() => location.assign('#/country/UZ'));
  await expect(page).toHaveTitle(/^Uzbekistan/);
  // What a page says comes to the main process in its order: by this answer the title was noted.
  await about(page);
  expect(await places()).toEqual(['None yet']);

  await page.evaluate(() => location.assign('#/notebook?part=history'));
  await page.getByText('Keep a history of the pages read').click();
  await page.evaluate(() => location.assign('#/country/UZ'));
  await expect.poll(places).toContain('Uzbekistan');
});
