import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { palettePng, readGreyPng, type Shade } from '../../../../../assets/build/map/relief/png.ts';

const palette: readonly Shade[] = [
  [0, 200],
  [0, 0],
  [255, 90],
];

describe('pictures', () => {
  test('what is written has its size, its palette and its pixels', () => {
    const values = new Uint8Array([0, 1, 2, 2, 1, 0]);
    const file = palettePng({ width: 3, height: 2, values }, palette);
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([3, 2]);
    const part = (kind: string) => {
      const at = file.indexOf(kind, 0, 'latin1');
      return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
    };
    expect([...part('PLTE')]).toEqual([0, 0, 0, 0, 0, 0, 255, 255, 255]);
    expect([...part('tRNS')]).toEqual([200, 0, 90]);
    // Each row: filter 2, then the differences from the row above.
    expect([...inflateSync(part('IDAT'))]).toEqual([2, 0, 1, 2, 2, 2, 0, 254]);
  });

  test('another kind of file is refused', () => {
    expect(() => readGreyPng(Buffer.from('GIF89a, and some more'))).toThrow(/not a PNG/);
    const coloured = palettePng({ width: 1, height: 1, values: new Uint8Array(1) }, palette);
    expect(() => readGreyPng(coloured)).toThrow(/grey/);
  });
});
