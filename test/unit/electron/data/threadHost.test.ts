import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { QueryHost } from '../../../../electron/data/host.ts';
import { startQueryThread } from '../../../../electron/data/threadHost.ts';

/** A thread's program that answers with its arguments, late for `slow`, and fails on `fail`. */
const program = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', ({ id, method, args }) => {
  if (method === 'fail') throw new Error('out of order');
  if (method === 'never') return;
  const value = method === 'thread' ? threadId : args;
  const answer = () => parentPort.postMessage({ id, result: { ok: true, value } });
  if (method === 'slow') setImmediate(() => setImmediate(answer));
  else answer();
  if (method === 'log') parentPort.postMessage({ log: 'a line' });
});
`;

let folder: string;
let logged: string[];
let host: QueryHost;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-thread-'));
  writeFileSync(path.join(folder, 'data.cjs'), program);
  logged = [];
  host = startQueryThread(folder, { database: '', wasm: '' }, (text) => logged.push(text));
});
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

test('each question gets its own answer, whatever their order', async () => {
  const answers = await Promise.all([
    host.answer('slow', 1),
    host.answer('quick', 2),
    host.answer('log', 3),
  ]);
  expect(answers).toEqual([1, 2, 3].map((value) => ({ ok: true, value })));
  await host.answer('quick', 4);
  expect(logged).toEqual(['a line']);
});

test('when the thread fails, what is open is answered, and the next question starts another', async () => {
  const first = await host.answer('thread', null);
  const [open, failing] = await Promise.all([
    host.answer('never', null),
    host.answer('fail', null),
  ]);
  for (const answer of [open, failing]) {
    expect(answer).toMatchObject({ ok: false, error: { kind: 'internal' } });
  }
  expect(logged[0]).toContain('out of order');
  const second = await host.answer('thread', null);
  expect(second.ok).toBe(true);
  expect(second).not.toEqual(first);
});

test('arguments that cannot be sent are an error of the caller, not the end of the thread', async () => {
  await expect(host.answer('quick', () => 1)).rejects.toThrow();
  expect(await host.answer('quick', 2)).toEqual({ ok: true, value: 2 });
});

test('once closed, what is open is answered, and no question starts another thread', async () => {
  const open = host.answer('never', null);
  await host.close();
  expect(await open).toMatchObject({ ok: false, error: { kind: 'internal' } });
  expect(await host.answer('thread', null)).toMatchObject({
    ok: false,
    error: { kind: 'internal', detail: 'the atlas is closing' },
  });
});
