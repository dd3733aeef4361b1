import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { answerPrint, type PrintTools } from '../../../../electron/main/printing/print.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-print-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const paper = { size: 'A3', orientation: 'landscape' } as const;
const pdf = { to: 'pdf', paper, name: 'outline-map-af', numbered: false } as const;

const tools = (where: string | null, reason: string | null = null): PrintTools => ({
  pdf: vi.fn(async () => new Uint8Array([37, 80, 68, 70])),
  printer: vi.fn(async () => reason),
  askWhere: vi.fn(async () => where),
  log: vi.fn(),
});

describe('printing', () => {
  it('writes the PDF of the page on the paper asked for, where the reader wants it', async () => {
    const file = path.join(folder, 'mine.pdf');
    const used = tools(file);
    expect(await answerPrint(pdf, used)).toEqual({ outcome: 'saved', name: 'mine.pdf' });
    expect(used.pdf).toHaveBeenCalledWith(paper, false);
    expect(used.askWhere).toHaveBeenCalledWith('outline-map-af.pdf');
    expect(readFileSync(file, 'latin1')).toBe('%PDF');
  });

  it('writes nothing where the reader thinks better of it', async () => {
    expect(await answerPrint(pdf, tools(null))).toEqual({ outcome: 'cancelled' });
  });

  it.each([
    null,
    'pdf',
    { ...pdf, name: '../../etc/passwd' },
    { ...pdf, name: '' },
    { ...pdf, paper: { size: 'A0', orientation: 'portrait' } },
    { ...pdf, paper: null },
    { ...pdf, bytes: [1] },
    { ...pdf, to: 'fax' },
  ])('refuses %o before anything is laid out', async (request) => {
    const used = tools(path.join(folder, 'never.pdf'));
    expect(await answerPrint(request, used)).toEqual({ outcome: 'failed', why: 'refused' });
    expect(used.pdf).not.toHaveBeenCalled();
    expect(used.printer).not.toHaveBeenCalled();
    expect(used.askWhere).not.toHaveBeenCalled();
  });

  it('says that a folder is gone', async () => {
    const outcome = await answerPrint(pdf, tools(path.join(folder, 'none/x.pdf')));
    expect(outcome).toEqual({ outcome: 'failed', why: 'gone' });
  });

  it.each([
    [null, { outcome: 'printed' }],
    ['Print job canceled', { outcome: 'cancelled' }],
    ['No printers available on the network', { outcome: 'failed', why: 'no-printer' }],
    ['Print job failed', { outcome: 'failed', why: 'unknown' }],
  ])('knows %o as %o', async (reason, outcome) => {
    const used = tools(null, reason);
    expect(await answerPrint({ ...pdf, to: 'printer' }, used)).toEqual(outcome);
    expect(used.printer).toHaveBeenCalledWith(paper);
    expect(used.pdf).not.toHaveBeenCalled();
  });
});
