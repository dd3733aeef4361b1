import { expect, test } from '../../fixtures.ts';
import { mainOf, preferencesOf } from './desktop.ts';

test('a page that spoils its own built-ins spoils nothing of the bridge', async ({ atlas }) => {
  expect(await preferencesOf(mainOf(atlas))).toMatchObject({ contextIsolation: true });
  await atlas.open('#/');
  const seen = await atlas.page.evaluate(async () => {
    let caught = 0;
    const spoilt: (() => void)[] = [];
    // The bridge would run into these if it shared them with the page.
    const spoil = (owner: object, name: string) => {
      const { value } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
      const put = (now: unknown) =>
        Object.defineProperty(owner, name, { value: now, configurable: true, writable: true });
      spoilt[spoilt.length] = () => put(value);
      put(() => {
        caught += 1;
        throw new Error('spoilt');
      });
    };
    const { atlasBridge } = window as unknown as {
      atlasBridge: Record<string, (args: unknown) => Promise<{ ok: boolean }>>;
    };
    const about = atlasBridge['atlas.about'] as (args: unknown) => Promise<{ ok: boolean }>;
    for (const name of ['map', 'push', 'slice', 'filter']) spoil(Array.prototype, name);
    for (const name of ['call', 'apply', 'bind']) spoil(Function.prototype, name);
    const asking = about({});
    for (const restore of spoilt) restore();
    const answer = await asking;
    return { ok: answer.ok, caught };
  });
  expect(seen).toEqual({ ok: true, caught: 0 });
});

test('the page cannot put another bridge in the place of ours', async ({ atlas }) => {
  await atlas.open('#/');
  const replaced = await atlas.page.evaluate(() => {
    try {
      (window as unknown as { atlasBridge: unknown }).atlasBridge = 'mine';
    } catch {
      return 'refused';
    }
    return typeof (window as unknown as { atlasBridge: unknown }).atlasBridge;
  });
  expect(replaced).not.toBe('string');
});
