import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../../electron/data/database.ts';
import { createQueryHost } from '../../../../electron/data/host.ts';
import { dataFiles } from '../../../../electron/data/location.ts';
import { inProject } from '../../../../electron/runtime/paths.ts';

const wasm = inProject('node_modules/sql.js/dist/sql-wasm.wasm');
const built = inProject('dist/db/atlas.sqlite');
const sha256 = createHash('sha256').update(readFileSync(built)).digest('hex');
let folder: string;
let database: string;
let logged: string[];
const open = () => openDatabase({ database, wasm }, sha256);
const log = (text: string) => void logged.push(text);

beforeEach(() => {
  logged = [];
  folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-data-'));
  database = path.join(folder, 'atlas.sqlite');
  cpSync(built, database);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the query host', () => {
  test('answers from the bundled database and never writes it', async () => {
    const before = readFileSync(database);
    const host = createQueryHost(open, log);
    const about = await host.answer('atlas.about', {});
    expect(about).toMatchObject({ ok: true, value: { participants: 15, conferences: 9 } });
    await host.close();
    expect(readFileSync(database).equals(before)).toBe(true);
  });

  test('a question asked while the database is opening waits for it', async () => {
    const host = createQueryHost(open, log);
    const answers = await Promise.all([
      host.answer('atlas.about', {}),
      host.answer('countries.get', { code: 'KZ', on: '2021-03-30' }),
      host.answer('no.such', {}),
    ]);
    expect(answers.map((answer) => answer.ok)).toEqual([true, true, false]);
    await host.close();
  });

  test('a database that cannot be opened is the answer to every question, and logged once', async () => {
    rmSync(database);
    const host = createQueryHost(open, log);
    for (const method of ['atlas.about', 'no.such']) {
      expect(await host.answer(method, {})).toMatchObject({
        ok: false,
        error: { kind: 'database-missing' },
      });
    }
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('database-missing');
    await host.close();
  });

  test('a reader who puts the file right and tries again is answered', async () => {
    rmSync(database);
    const host = createQueryHost(open, log);
    expect((await host.answer('atlas.about', {})).ok).toBe(false);
    cpSync(built, database);
    expect((await host.answer('atlas.about', {})).ok).toBe(true);
    await host.close();
  });
});

describe('opening', () => {
  const kind = async () => {
    const opened = await open();
    if (opened.ok) opened.value.close();
    return opened.ok ? 'ok' : opened.error.kind;
  };

  test('a sound file opens; an empty one and a text are damaged', async () => {
    expect(await kind()).toBe('ok');
    writeFileSync(database, '');
    expect(await kind()).toBe('database-damaged');
    writeFileSync(database, 'no database '.repeat(1000));
    expect(await kind()).toBe('database-damaged');
  });

  test('one bit that SQLite itself would pass over is damage: it may be a fact', async () => {
    const bytes = readFileSync(database);
    const at = bytes.indexOf('Kazakhstan');
    expect(at).toBeGreaterThan(0);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(database, bytes);
    expect(await kind()).toBe('database-damaged');
  });
});

describe('where the database lies', () => {
  const before = process.env.ATLAS_DATABASE;
  afterEach(() => {
    if (before === undefined) delete process.env.ATLAS_DATABASE;
    else process.env.ATLAS_DATABASE = before;
  });

  test('tests may name another; a packaged application takes no notice', () => {
    process.env.ATLAS_DATABASE = '/elsewhere/atlas.sqlite';
    expect(dataFiles('/app', false).database).toBe(path.resolve('/elsewhere/atlas.sqlite'));
    expect(dataFiles('/app', true).database).toBe(path.join('/app', 'atlas.sqlite'));
    delete process.env.ATLAS_DATABASE;
    expect(dataFiles('/app', false)).toEqual({
      database: path.join('/app', 'atlas.sqlite'),
      wasm: path.join('/app', 'sql-wasm.wasm'),
    });
  });
});
