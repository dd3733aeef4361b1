import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Result } from '../../../electron/contract/result.ts';
import { inProject } from '../../../electron/runtime/paths.ts';
import { launchDesktop } from '../fixtures.ts';

// SQLite's file format: big-endian numbers in the header.
const userVersionAt = 60;
const applicationIdAt = 68;

const patch = (offset: number, value: number) => (file: string) => {
  const bytes = readFileSync(file);
  bytes.writeUInt32BE(value, offset);
  writeFileSync(file, bytes);
};

const cases: readonly [name: string, kind: string, spoil: (file: string) => void][] = [
  ['missing', 'database-missing', (file) => rmSync(file)],
  ['empty', 'database-damaged', (file) => writeFileSync(file, '')],
  [
    'garbage',
    'database-damaged',
    (file) => writeFileSync(file, 'This is no database.'.repeat(500)),
  ],
  ['cut short', 'database-damaged', (file) => truncateSync(file, 20_000)],
  ['of another application', 'database-foreign', patch(applicationIdAt, 0x12345678)],
  ['of a later edition', 'database-future', patch(userVersionAt, 999_999)],
];

for (const [name, kind, spoil] of cases) {
  test(`a database that is ${name} is answered with ${kind}`, async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-spoilt-'));
    const file = path.join(folder, 'atlas.sqlite');
    cpSync(inProject('dist/desktop/atlas.sqlite'), file);
    spoil(file);
    const { app, close } = await launchDesktop({ ATLAS_DATABASE: file });
    try {
      const page = await app.firstWindow();
      const kinds = await page.evaluate(async () => {
        const bridge = window as unknown as {
          atlasBridge: Record<string, (args: unknown) => Promise<Result<unknown>>>;
        };
        const ask = async (method: string, args: unknown) => {
          const result = await bridge.atlasBridge[method]?.(args);
          return !result || result.ok ? 'ok' : result.error.kind;
        };
        const on = '2021-03-30';
        return [await ask('atlas.about', {}), await ask('countries.get', { on, code: 'KZ' })];
      });
      expect(kinds).toEqual([kind, kind]);
    } finally {
      await close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
