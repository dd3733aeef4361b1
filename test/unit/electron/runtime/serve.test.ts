import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveWeb } from '../../../../electron/runtime/serve.ts';

let folder: string;
let server: Server;
let address: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-serve-'));
  mkdirSync(path.join(folder, 'site'));
  writeFileSync(path.join(folder, 'secret.txt'), 'outside');
  writeFileSync(path.join(folder, 'site/index.html'), '<p>atlas</p>');
  ({ server, address } = await serveWeb(0, '/school/', path.join(folder, 'site')));
});

afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('serves the folder under the path it is given, on loopback only', async () => {
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/school\/$/);
  expect(await (await fetch(address)).text()).toBe('<p>atlas</p>');
});

test('serves nothing outside the folder or the path', async () => {
  const origin = new URL(address).origin;
  for (const place of ['/', '/index.html', '/school/../secret.txt', '/school/%2e%2e/secret.txt'])
    expect((await fetch(origin + place)).status, place).toBe(404);
});

test('takes another port where the wanted one is in use', async () => {
  const wanted = Number(new URL(address).port);
  const second = await serveWeb(wanted, '/', path.join(folder, 'site'));
  expect(Number(new URL(second.address).port)).not.toBe(wanted);
  second.server.close();
});
