import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { mostMadeBytes } from '../../../../electron/contract/saving.ts';
import { safeName } from '../../../../electron/data/saving/safeName.ts';
import { saveMade } from '../../../../electron/data/saving/saveMade.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-made-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]);
const tools = (where: string | null) => ({ askWhere: vi.fn(async () => where), log: vi.fn() });

describe('saving what the page has made', () => {
  it('writes it where the reader wants it', async () => {
    const file = path.join(folder, 'mine.png');
    const used = tools(file);
    expect(await saveMade({ kind: 'png', name: 'Kabul: 2012', bytes: png }, used)).toEqual({
      outcome: 'saved',
      name: 'mine.png',
    });
    expect(used.askWhere).toHaveBeenCalledWith('Kabul 2012.png');
    expect([...readFileSync(file)]).toEqual([...png]);
  });

  it.each([
    [{ kind: 'exe', name: 'x', bytes: png }],
    [{ kind: 'svg', name: 'x', bytes: png }],
    [{ kind: 'geojson', name: 'x', bytes: new TextEncoder().encode('<script>') }],
    [{ kind: 'png', name: 'x', bytes: new Uint8Array() }],
    [{ kind: 'png', name: 'x', bytes: [...png] }],
    [{ kind: 'png', name: 'x', bytes: png, where: '/etc/passwd' }],
    [{ kind: 'png', name: 'x'.repeat(301), bytes: png }],
    [null],
  ])('refuses %o before the reader is asked', async (file) => {
    const used = tools(path.join(folder, 'never'));
    expect(await saveMade(file, used)).toEqual({ outcome: 'failed', why: 'refused' });
    expect(used.askWhere).not.toHaveBeenCalled();
  });

  it('refuses more than there may be', async () => {
    const huge = new Uint8Array(mostMadeBytes + 1);
    huge.set(png);
    const used = tools(path.join(folder, 'never'));
    await saveMade({ kind: 'png', name: 'x', bytes: huge }, used);
    expect(used.askWhere).not.toHaveBeenCalled();
  });
});

describe('a name for a file', () => {
  it.each([
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\x\u0000\u202egnp.exe', 'C xgnp.exe'],
    ['  Türkiye – 中国  ', 'Türkiye – 中国'],
    ['CON', 'map CON'],
    ['...', 'map'],
    ['', 'map'],
  ])('of %j is %j', (wanted, name) => {
    expect(safeName(wanted)).toBe(name);
  });

  it('is not too long for a disk', () => {
    expect([...safeName('中'.repeat(200))]).toHaveLength(80);
  });
});
