import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { executableIn } from '../../../../electron/runtime/official.ts';
import { resolveElectron } from '../../../../electron/runtime/resolve.ts';

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(path.join(os.tmpdir(), 'atlas-dist-'));
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', dist);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dist, { recursive: true });
});

test('a folder named by the reader goes before everything else', async () => {
  const executable = executableIn(dist);
  if (process.platform === 'darwin') return;
  writeFileSync(executable, '');
  chmodSync(executable, 0o755);
  writeFileSync(path.join(dist, 'version'), 'v45.4.1\n');
  expect(await resolveElectron()).toEqual({
    executable,
    dist,
    version: '45.4.1',
    origin: 'override',
  });
});

test('a named folder without an Electron is an answer, not a reason to download', async () => {
  expect(await resolveElectron()).toBeNull();
});
