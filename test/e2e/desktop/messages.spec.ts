import { type ElectronApplication, expect, type Frame, test } from '@playwright/test';
import { atlasChannel } from '../../../electron/contract/methods.ts';
import { launchDesktop } from '../fixtures.ts';
import { openRawWindow, type RawInvoke } from './rawWindow.ts';

let app: ElectronApplication;
let close: () => Promise<void>;
test.beforeAll(async () => {
  ({ app, close } = await launchDesktop());
  await app.firstWindow();
});
test.afterAll(() => close());

/** What main answers to a message sent from a frame, in one word. */
async function kindOf(frame: Frame, method: unknown, args: unknown): Promise<string> {
  const result = await frame.evaluate(
    ([channel, name, words]) =>
      (window as unknown as { rawInvoke: RawInvoke }).rawInvoke(channel as string, name, words),
    [atlasChannel, method, args] as const,
  );
  return result.ok ? 'ok' : result.error.kind;
}

test('a page of ours is answered; what the contract does not know is an error with a name', async () => {
  const page = (await openRawWindow(app, 'app://atlas/index.html')).mainFrame();
  expect(await kindOf(page, 'atlas.about', {})).toBe('ok');

  expect(await kindOf(page, 'atlas.delete', {})).toBe('unknown-method');
  expect(await kindOf(page, 'constructor', {})).toBe('unknown-method');
  expect(await kindOf(page, '__proto__', {})).toBe('unknown-method');
  expect(await kindOf(page, 7, {})).toBe('unknown-method');
  expect(await kindOf(page, undefined, undefined)).toBe('unknown-method');

  expect(await kindOf(page, 'countries.get', undefined)).toBe('bad-request');
  expect(await kindOf(page, 'countries.get', { on: '2021-02-30', code: 'KZ' })).toBe('bad-request');
  expect(await kindOf(page, 'countries.get', { on: '2021-02-01', code: "K'" })).toBe('bad-request');
  expect(await kindOf(page, 'atlas.about', { extra: 1 })).toBe('bad-request');
  const long = 'x'.repeat(200_000);
  expect(await kindOf(page, 'search.find', { text: long, limit: 1, kind: null })).toBe(
    'bad-request',
  );
});

test('a frame inside our page is refused by name', async () => {
  const page = await openRawWindow(app, 'app://atlas/index.html');
  const frameInside = () => page.frames().find((frame) => frame.url().endsWith('/frame.html'));
  await expect.poll(() => frameInside() !== undefined).toBe(true);
  const inside = frameInside();
  expect(inside && (await kindOf(inside, 'atlas.about', {}))).toBe('forbidden-sender');
});

for (const address of ['app://other/index.html', 'about:blank']) {
  test(`a page that is not ours is refused by name: ${address}`, async () => {
    const page = await openRawWindow(app, address);
    expect(await kindOf(page.mainFrame(), 'atlas.about', {})).toBe('forbidden-sender');
  });
}

test('there is no other channel', async () => {
  const page = await openRawWindow(app, 'app://atlas/index.html');
  const failure = await page.evaluate(() =>
    (window as unknown as { rawInvoke: RawInvoke })
      .rawInvoke('__ELECTRON_LOG__', 'x', {})
      .then(String, String),
  );
  expect(failure).toContain('No handler registered');
});
