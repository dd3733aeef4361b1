import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { atlasMethodNames } from '../../../electron/contract/methods.ts';
import { launchDesktop } from '../fixtures.ts';

let app: ElectronApplication;
let close: () => Promise<void>;
let page: Page;
test.beforeAll(async () => {
  ({ app, close } = await launchDesktop());
  page = await app.firstWindow();
  await page.waitForLoadState();
});
test.afterAll(() => close());

const home = /^app:\/\/atlas\/index\.html/;

test('the page has no Node and sees the contract, nothing else', async () => {
  const seen = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter(
      (name) => name in window,
    ),
    bridge: Object.keys((window as unknown as { atlasBridge: object }).atlasBridge),
    isSecure: window.isSecureContext,
  }));
  expect(seen.node).toEqual([]);
  expect(seen.bridge).toEqual([...atlasMethodNames]);
  expect(seen.isSecure).toBe(true);
});

test('the window is made by the rules', async () => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    // Electron has it for its own tests, and its types do not tell.
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Readonly<Record<string, unknown>>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('neither text nor wasm becomes code, nor text a style', async () => {
  const outcome = await page.evaluate(async () => {
    const attempt = (run: () => unknown) => {
      try {
        run();
        return 'ran';
      } catch (error) {
        return (error as Error).name;
      }
    };
    // The debugger that runs this lifts the rule against eval for its own turn of the loop.
    await new Promise((resolve) => setTimeout(resolve));
    const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
    const wasm = await WebAssembly.compile(empty).then(
      () => 'ran',
      () => 'refused',
    );
    document.body.insertAdjacentHTML('beforeend', '<i id="inline" style="color: red">x</i>');
    const inline = document.getElementById('inline') as HTMLElement;
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    return {
      eval: attempt(() => new Function('return 1')()),
      wasm,
      inlineStyle: inline.style.color,
      styleElement: style.sheet?.cssRules.length ?? 0,
    };
  });
  expect(outcome).toEqual({ eval: 'EvalError', wasm: 'refused', inlineStyle: '', styleElement: 0 });
});

test('new windows are denied', async () => {
  expect(await page.evaluate(() => window.open('app://atlas/index.html'))).toBeNull();
  expect(await page.evaluate(() => window.open('https://example.org'))).toBeNull();
  await page.evaluate(() => {
    const link = document.createElement('a');
    Object.assign(link, { href: 'https://example.org', target: '_blank' });
    document.body.append(link);
    link.click();
  });
  expect(app.windows()).toHaveLength(1);
});

test('the page cannot be left; by # it moves', async () => {
  for (const address of ['https://example.org/', 'app://other/', 'app://atlas/fonts/fonts.css']) {
    const outcome = await app.evaluate(
      ({ BrowserWindow }, target) =>
        new Promise<string>((resolve) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          contents?.once('will-frame-navigate', (event) => {
            resolve(`${event.url} ${event.defaultPrevented ? 'denied' : 'allowed'}`);
          });
          contents?.executeJavaScript(`void location.assign(${JSON.stringify(target)})`);
        }),
      address,
    );
    expect(outcome).toBe(`${address} denied`);
    expect(page.url()).toMatch(home);
  }
  await page.evaluate(() => location.assign('#/countries'));
  await expect(page).toHaveURL(/#\/countries$/);
});

test('frames of other pages and embedded views stay empty', async () => {
  const inside = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'app://atlas/index.html';
    const settled = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await settled;
    const view = document.createElement('webview');
    document.body.append(view);
    return { text: frame.contentDocument?.body.textContent ?? '', view: 'reload' in view };
  });
  expect(inside).toEqual({ text: '', view: false });
});

test('permissions are denied, but for copying text', async () => {
  const outcome = await page.evaluate(async () => {
    const state = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    const settled = (promise: Promise<unknown>) =>
      promise.then(
        () => 'granted',
        () => 'denied',
      );
    return {
      geolocation: await state('geolocation'),
      notifications: await Notification.requestPermission(),
      camera: await settled(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await settled(navigator.mediaDevices.getDisplayMedia()),
      readClipboard: await state('clipboard-read'),
      writeClipboard: await state('clipboard-write'),
    };
  });
  expect(outcome).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    camera: 'denied',
    screen: 'denied',
    readClipboard: 'denied',
    writeClipboard: 'granted',
  });
});

test('downloads are denied', async () => {
  const denied = await app.evaluate(
    ({ BrowserWindow, session }) =>
      new Promise<boolean>((resolve) => {
        session.defaultSession.once('will-download', (event) => resolve(event.defaultPrevented));
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`
          const link = document.createElement('a');
          Object.assign(link, { href: 'app://atlas/index.html', download: 'atlas.html' });
          document.body.append(link);
          link.click();
        `);
      }),
  );
  expect(denied).toBe(true);
});
