import { readFileSync } from 'node:fs';
import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';
import { inProject } from '../../../../electron/runtime/paths.ts';

// Electron's rule 19; what the packaged program really has is read in e2e/desktop/packaging.spec.ts.

const configuration = readFileSync(inProject('electron-builder.yml'), 'utf8');
const block = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(configuration)?.[1] ?? '';
const written = new Map(
  [...block.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name = '', value]) => [
    name.toLowerCase(),
    value === 'true',
  ]),
);

test('every fuse there is stands in the configuration, on or off', () => {
  const known = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  expect(known.length).toBeGreaterThanOrEqual(8);
  for (const name of known) expect([...written.keys()]).toContain(name.toLowerCase());
});

test('whatever lets another program in is off; what ties the program to its archive is on', () => {
  const on = [...written].filter(([, value]) => value).map(([name]) => name);
  expect(on.sort()).toEqual(['enableembeddedasarintegrityvalidation', 'onlyloadappfromasar']);
});
