import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../../electron/security/protocol.ts';
import { tricks } from './tricks.ts';

let folder: string;
let root: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-protocol-'));
  root = path.join(folder, 'renderer');
  mkdirSync(path.join(root, 'map'), { recursive: true });
  writeFileSync(path.join(root, 'index.html'), '<!doctype html>');
  writeFileSync(path.join(root, 'map', 'region.json'), '{}');
  writeFileSync(path.join(root, 'map', 'detail.json.gz'), gzipSync('{"near":1}'));
  writeFileSync(path.join(folder, 'main.cjs'), 'secret');
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = (address: string, method = 'GET') => answer(root, new Request(address, { method }));

describe('the answer to a request of the page', () => {
  test('a file comes with its type, the policy, and no guessing of types', async () => {
    const response = await get('app://atlas/map/region.json');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('{}');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('a file that lies packed comes as it was, under its own name and type', async () => {
    const response = await get('app://atlas/map/detail.json');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ near: 1 });
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  test.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('%s is refused', async (method) => {
    expect((await get('app://atlas/index.html', method)).status).toBe(405);
  });

  test('what is outside the root is refused', async () => {
    const response = await get('app://atlas/..%2fmain.cjs');
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain('secret');
  });

  test.each(tricks)('%s is answered with a refusal', async (url) => {
    // Chromium hands over addresses that Node's Request would not take.
    const response = await answer(root, { method: 'GET', url } as Request);
    expect([403, 404]).toContain(response.status);
    expect(await response.text()).not.toContain('secret');
  });

  test('a missing file and a folder are not found', async () => {
    expect((await get('app://atlas/none.js')).status).toBe(404);
    expect((await get('app://atlas/map')).status).toBe(404);
  });

  test('refusals carry the policy too', async () => {
    const response = await get('app://atlas/none.html');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });
});
