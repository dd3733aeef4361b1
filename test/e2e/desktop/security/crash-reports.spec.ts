import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '../../fixtures.ts';
import { mainOf } from './desktop.ts';

test.skip(process.platform !== 'linux', 'processes are read from /proc');

test('no reporter of crashes runs, and none is told where to send them', async ({ atlas }) => {
  await atlas.open('#/');
  const { pid, folder } = await mainOf(atlas).evaluate(({ app }) => ({
    pid: process.pid,
    folder: app.getPath('crashDumps'),
  }));
  const lines = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
        return Number(parent) === pid ? [readFileSync(`/proc/${name}/cmdline`, 'utf8')] : [];
      } catch {
        return [];
      }
    });
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).not.toContain('crashpad');
  const pending = `${folder}/pending`;
  expect(existsSync(pending) ? readdirSync(pending) : []).toEqual([]);
});
