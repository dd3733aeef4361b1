import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pack, packFolder } from '../../../../electron/runtime/single/pack.ts';
import { readPack } from '../../../../renderer/host/single/read.ts';

const contents: Readonly<Record<string, Uint8Array>> = {
  'atlas.js': new TextEncoder().encode('const name = "کابل";'),
  'flags/KZ.svg': new TextEncoder().encode('<svg/>'),
  'map/empty.json': new Uint8Array(),
  'map/large.json': Uint8Array.from({ length: 100_000 }, (_, i) => (i * i) % 251),
};

let folder: string;
let pack: Pack;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-pack-'));
  for (const [name, bytes] of Object.entries(contents)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  writeFileSync(path.join(folder, 'icon.ico'), 'left out');
  pack = await packFolder(folder, (file) => !file.endsWith('.ico'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the files that the single-file edition carries', () => {
  it('come out as they went in', async () => {
    const files = await readPack(`\n${pack.text}\n`, pack.sha256);
    expect(Object.fromEntries(files.map(({ name, bytes }) => [name, [...bytes]]))).toEqual(
      Object.fromEntries(Object.entries(contents).map(([name, bytes]) => [name, [...bytes]])),
    );
  });

  it('are the same text from the same files', async () => {
    const again = await packFolder(folder, (file) => !file.endsWith('.ico'));
    expect(again).toEqual(pack);
  });

  it('are refused where one character is another, wherever it changes a bit', async () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=<é';
    const bytesOf = (text: string) => Buffer.from(text, 'base64');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(pack.text.length - 1),
        fc.constantFrom(...letters),
        async (at, letter) => {
          const spoilt = pack.text.slice(0, at) + letter + pack.text.slice(at + 1);
          // The last letter has bits that no byte takes.
          fc.pre(!bytesOf(spoilt).equals(bytesOf(pack.text)));
          await expect(readPack(spoilt, pack.sha256)).rejects.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are refused where the text is cut short, unless nothing of them is lost', async () => {
    const whole = await readPack(pack.text, pack.sha256);
    await fc.assert(
      fc.asyncProperty(fc.nat(pack.text.length - 1), async (length) => {
        // The last signs may be no more than what fills the text up.
        const read = await readPack(pack.text.slice(0, length), pack.sha256).catch(() => null);
        expect(read ?? whole).toEqual(whole);
        if (length < pack.text.length - 8) expect(read).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});
