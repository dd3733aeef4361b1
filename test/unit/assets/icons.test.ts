import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { buildIcons } from '../../../assets/build/icons/build.ts';
import { packIcns } from '../../../assets/build/icons/icns.ts';
import { packIco } from '../../../assets/build/icons/ico.ts';
import { renderPicture } from '../../../assets/build/icons/render.ts';
import { assetsOut } from '../../../assets/build/paths.ts';

const folder = path.join(assetsOut, 'icons');
const read = (file: string): Promise<Buffer> => readFile(path.join(folder, file));

/** Width and height from a PNG's header. */
function sizeOfPng(png: Buffer): readonly [number, number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('icon.ico', () => {
  it('holds a PNG of each size up to 256 where its directory says', async () => {
    const ico = await read('icon.ico');
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1]);
    const entries = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => 6 + index * 16);
    const sizes = entries.map((at) => {
      const size = ico.readUInt8(at) || 256;
      const start = ico.readUInt32LE(at + 12);
      const png = ico.subarray(start, start + ico.readUInt32LE(at + 8));
      expect(sizeOfPng(png)).toEqual([size, size]);
      return size;
    });
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
    const last = entries.at(-1)!;
    expect(ico.readUInt32LE(last + 12) + ico.readUInt32LE(last + 8)).toBe(ico.length);
  });
});

describe('icon.icns', () => {
  it('holds a PNG of the right size under each type, and nothing after the last', async () => {
    const icns = await read('icon.icns');
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const found: Record<string, number> = {};
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      const png = icns.subarray(at + 8, at + icns.readUInt32BE(at + 4));
      const [width, height] = sizeOfPng(png);
      expect(width).toBe(height);
      found[icns.toString('latin1', at, at + 4)] = width;
    }
    expect(found).toEqual({
      icp4: 16,
      icp5: 32,
      ic11: 32,
      ic12: 64,
      ic07: 128,
      ic13: 256,
      ic08: 256,
      ic14: 512,
      ic09: 512,
      ic10: 1024,
    });
  });
});

describe('the pictures', () => {
  it('are as large as their names say', async () => {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.png'));
    expect(files).toHaveLength(9);
    for (const file of files) {
      const size = Number.parseInt(file, 10);
      expect(file).toBe(`${size}x${size}.png`);
      expect(sizeOfPng(await read(file))).toEqual([size, size]);
    }
  });

  it('show a pomegranate heart on lapis, with nothing in the corners, down to 16 pixels', async () => {
    const svg = await readFile(path.join(folder, 'icon.svg'), 'utf8');
    for (const size of [16, 32, 256]) {
      const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
      const pixels = drawing.pixels;
      const at = (x: number, y: number) => [...pixels.subarray((y * size + x) * 4).subarray(0, 4)];
      expect(at(size / 2, size / 2)).toEqual([0xa5, 0x38, 0x2c, 255]);
      expect(at(size / 2, 0)).toEqual([0x1f, 0x4a, 0x8a, 255]);
      expect(at(0, 0)[3]).toBeLessThan(128);
    }
  });

  it('are the same bytes each time', async () => {
    const again = await mkdtemp(path.join(os.tmpdir(), 'icons-'));
    await buildIcons(again);
    for (const file of await readdir(folder))
      expect((await readFile(path.join(again, 'icons', file))).equals(await read(file))).toBe(true);
  });
});

describe('the packers', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

  it('refuse what the formats cannot hold', () => {
    expect(() => packIco([renderPicture(svg, 512)])).toThrow('up to 256');
    expect(() => packIcns([renderPicture(svg, 16)])).toThrow('no picture of 32 pixels');
  });
});
