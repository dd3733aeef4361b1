import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../../electron/contract/result.ts';
import { saveFailure } from '../../../../electron/data/saving/failure.ts';
import { type SaveTools, save } from '../../../../electron/data/saving/save.ts';
import { writeWhole } from '../../../../electron/data/saving/writeWhole.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-save-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bytes = new Uint8Array([1, 2, 3]);

const tools = (where: string | null): SaveTools => ({
  host: { answer: vi.fn(async () => ok({ name: 'atlas-area.csv', bytes })) },
  askWhere: vi.fn(async () => where),
  log: vi.fn(),
});

describe('saving', () => {
  it('writes what the atlas has where the reader wants it', async () => {
    const file = path.join(folder, 'mine.csv');
    const used = tools(file);
    expect(await save({ what: 'table', name: 'area' }, used)).toEqual({
      outcome: 'saved',
      name: 'mine.csv',
    });
    expect(used.host.answer).toHaveBeenCalledWith('exports.table', { name: 'area' });
    expect(used.askWhere).toHaveBeenCalledWith('atlas-area.csv');
    expect([...readFileSync(file)]).toEqual([1, 2, 3]);
  });

  it('writes nothing where the reader thinks better of it', async () => {
    expect(await save({ what: 'database' }, tools(null))).toEqual({ outcome: 'cancelled' });
  });

  it.each([
    null,
    'area',
    { what: 'table' },
    { what: 'table', name: '../area' },
    { what: 'table', name: 'area', bytes },
    { what: 'file', path: '/etc/passwd' },
  ])('refuses %o before the reader is asked', async (request) => {
    const used = tools(path.join(folder, 'never.csv'));
    expect(await save(request, used)).toEqual({ outcome: 'failed', why: 'refused' });
    expect(used.askWhere).not.toHaveBeenCalled();
    expect(used.host.answer).not.toHaveBeenCalled();
  });

  it('says that a folder is gone', async () => {
    expect(await save({ what: 'database' }, tools(path.join(folder, 'none/x.sqlite')))).toEqual({
      outcome: 'failed',
      why: 'gone',
    });
  });

  it.each([
    ['ENOSPC', 'full'],
    ['EROFS', 'denied'],
    ['EACCES', 'denied'],
    ['EBUSY', 'denied'],
    ['ENOENT', 'gone'],
    ['EWHAT', 'unknown'],
  ])('knows %s as %s', (code, why) => {
    expect(saveFailure(Object.assign(new Error('x'), { code }))).toBe(why);
  });
});

describe('writing a file as a whole', () => {
  it('takes the place of the old file and leaves nothing beside it', async () => {
    const file = path.join(folder, 'whole.csv');
    writeFileSync(file, 'old');
    await writeWhole(file, bytes);
    expect([...readFileSync(file)]).toEqual([1, 2, 3]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('leaves the old file where the new one cannot take its place', async () => {
    const target = mkdtempSync(path.join(folder, 'full-'));
    writeFileSync(path.join(target, 'inside'), 'kept');
    await expect(writeWhole(target, bytes)).rejects.toThrow();
    expect(readFileSync(path.join(target, 'inside'), 'utf8')).toBe('kept');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
