import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from '../../electron/runtime/paths.ts';

// SECURITY.md is a promise: it has to name what is there, and all of it.

const specs = 'test/e2e/desktop/security';
const text = readFileSync(inProject('SECURITY.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const named = [...text.matchAll(/`([\w./-]+\.(?:ts|yml|json))`/g)].map(([, file = '']) =>
  file.includes('/') || !file.endsWith('.spec.ts') ? file : `${specs}/${file}`,
);

test('every file that SECURITY.md names exists', () => {
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((file) => !existsSync(inProject(file)))).toEqual([]);
});

test('the twenty items of the checklist are there, in order', () => {
  const items = rows.map(([, number]) => Number(number)).filter((number) => number > 0);
  expect(items).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});

test('every rule names a file and a test', () => {
  for (const row of rows) {
    const files = row.filter((cell) => /^`[^`]+`$/.test(cell));
    expect(files, row.join(' | ')).toHaveLength(2);
    expect(files[1]).toMatch(/\.(spec|test)\.ts`$/);
  }
});

test('no rule and no test of a rule is left out', () => {
  const helpers = ['contents.ts', 'mime.ts', 'origin.ts'];
  const rules = readdirSync(inProject('electron/security'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !helpers.includes(file))
    .map((file) => `electron/security/${file.replaceAll('\\', '/')}`);
  const tests = readdirSync(inProject(specs))
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => `${specs}/${file}`);
  expect([...rules, ...tests].filter((file) => !named.includes(file))).toEqual([]);
});
