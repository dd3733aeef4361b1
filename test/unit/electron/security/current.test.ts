import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from '../../../../electron/runtime/paths.ts';

// Electron's rule 16. What Electron supports are its latest three lines; which these are is news,
// not something a test can know. What it can know is that nothing here holds an old one fast.

const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
  devDependencies: { electron: string };
};
const pinned = manifest.devDependencies.electron;

test('one exact, released Electron is named, and the lockfile has the very same', () => {
  expect(pinned).toMatch(/^\d+\.\d+\.\d+$/);
  const lock = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  expect(lock.packages['node_modules/electron']?.version).toBe(pinned);
});

test('it is no older than the line that was current when the atlas was first hardened', () => {
  expect(Number(pinned.split('.')[0])).toBeGreaterThanOrEqual(45);
});

test('what ships is that one: the configuration for packaging names no other', () => {
  const configuration = readFileSync(inProject('electron-builder.yml'), 'utf8');
  expect(configuration).not.toMatch(/electronVersion|electronDist|electronDownload/);
});
