import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shareRequestSchema } from '../../../../electron/contract/sharingSchema.ts';
import { layOut } from '../../../../electron/sharing/folder.ts';
import { createShare } from '../../../../electron/sharing/share.ts';

const program = mkdtempSync(path.join(os.tmpdir(), 'atlas-program-'));
const loopback = {
  lo: os.networkInterfaces().lo ?? Object.values(os.networkInterfaces())[0] ?? [],
};
beforeAll(() => {
  mkdirSync(path.join(program, 'renderer/assets'), { recursive: true });
  writeFileSync(path.join(program, 'main.cjs'), 'secret');
  writeFileSync(path.join(program, 'renderer/index.html'), '<title>Atlas</title>');
  writeFileSync(path.join(program, 'renderer/assets/index-1.js'), 'export {}');
  writeFileSync(path.join(program, 'atlas.sqlite'), 'facts');
  writeFileSync(path.join(program, 'sql-wasm.wasm'), 'code');
});
afterAll(() => rmSync(program, { recursive: true }));

describe('what is laid out for the class', () => {
  it('is the browser edition, each file compressed too, and nothing of the program', async () => {
    const { folder, remove } = await layOut(program);
    const read = (file: string) => readFileSync(path.join(folder, file));
    expect(read('index.html').toString()).toBe('<title>Atlas</title>');
    expect(gunzipSync(read('atlas.sqlite.gz')).toString()).toBe('facts');
    expect(read('assets/sql-wasm-browser.wasm').toString()).toBe('code');
    expect(gunzipSync(read('assets/index-1.js.gz')).toString()).toBe('export {}');
    expect(existsSync(path.join(folder, 'main.cjs'))).toBe(false);
    await remove();
    expect(existsSync(folder)).toBe(false);
  });
});

describe('sharing', () => {
  const told: boolean[] = [];
  let laidOut = '';
  let interfaces: NodeJS.Dict<os.NetworkInterfaceInfo[]> = loopback;
  const share = createShare({
    interfaces: () => interfaces,
    layOut: async () => {
      const made = await layOut(program);
      laidOut = made.folder;
      return made;
    },
    onChange: (isOn) => told.push(isOn),
    log: () => undefined,
  });

  it('is off to begin with, offers networks, and takes no other address', async () => {
    expect(await share.answer({ ask: 'state' })).toMatchObject({ status: 'off', url: null });
    for (const address of ['0.0.0.0', '::', '192.0.2.99', 'localhost', '']) {
      const state = await share.answer({ ask: 'start', address });
      expect(state).toMatchObject({ status: 'off', url: null, failure: 'gone' });
    }
  });

  it('starts once, lists who comes, stops, and leaves nothing behind', async () => {
    const start = { ask: 'start', address: '127.0.0.1' } as const;
    const [first, second] = await Promise.all([share.answer(start), share.answer(start)]);
    expect(first.status).toBe('on');
    expect(second.url).toBe(first.url);
    expect(first.visitors).toEqual([]);
    const page = await fetch(first.url ?? '');
    expect(await page.text()).toBe('<title>Atlas</title>');
    const { visitors } = await share.answer({ ask: 'state' });
    expect(visitors).toEqual([{ address: '127.0.0.1', secondsAgo: 0 }]);
    const stopped = await share.answer({ ask: 'stop' });
    expect(stopped).toMatchObject({ status: 'off', url: null, visitors: [] });
    await expect(fetch(first.url ?? '')).rejects.toThrow();
    expect(existsSync(laidOut)).toBe(false);
    expect(told).toEqual([true, false]);
  });

  it('ends by itself, and says so, when the machine leaves the network', async () => {
    const { url } = await share.answer({ ask: 'start', address: '127.0.0.1' });
    interfaces = {};
    expect(await share.answer({ ask: 'state' })).toMatchObject({ status: 'off', failure: 'gone' });
    await expect(fetch(url ?? '')).rejects.toThrow();
  });

  it.each([
    null,
    'start',
    {},
    { ask: 'start' },
    { ask: 'start', address: 7 },
    { ask: 'start', address: 'x'.repeat(100) },
    { ask: 'start', address: '127.0.0.1', port: 80 },
    { ask: 'stop', all: true },
  ])('%j is no request', (request) => {
    expect(shareRequestSchema.safeParse(request).success).toBe(false);
  });
});
