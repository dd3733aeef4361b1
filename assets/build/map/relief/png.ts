import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture of one byte a pixel, row by row from the top. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Reads a PNG of eight-bit grey without interlacing (PNG specification, third edition, 2025).
 * @throws if the file is of another kind
 */
export function readGreyPng(file: Buffer): Grid {
  if (!file.subarray(0, 8).equals(signature)) throw new Error('not a PNG');
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, colour, , , interlaced] = file.subarray(24, 29);
  if (depth !== 8 || colour !== 0 || interlaced !== 0)
    throw new Error('not a PNG of eight-bit grey without interlacing');
  const packed: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const kind = file.toString('latin1', at + 4, at + 8);
    if (kind === 'IDAT') packed.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const rows = inflateSync(Buffer.concat(packed));
  const values = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (width + 1)];
    for (let x = 0; x < width; x++) {
      const raw = rows[y * (width + 1) + 1 + x] ?? 0;
      const left = x > 0 ? (values[y * width + x - 1] ?? 0) : 0;
      const up = y > 0 ? (values[(y - 1) * width + x] ?? 0) : 0;
      const corner = x > 0 && y > 0 ? (values[(y - 1) * width + x - 1] ?? 0) : 0;
      values[y * width + x] = raw + predicted(filter, left, up, corner);
    }
  }
  return { width, height, values };
}

/** What a row's filter says a pixel would be from its neighbours. */
function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return nearest(left, up, corner);
    default:
      throw new Error(`PNG filter ${filter} is unknown`);
  }
}

/** The neighbour closest to left + up - corner (Paeth). */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** One colour of a palette: grey 0 to 255, and how much it covers, 0 to 255. */
export type Shade = readonly [grey: number, alpha: number];

/** Writes a picture whose pixels are numbers of a palette. */
export function palettePng({ width, height, values }: Grid, palette: readonly Shade[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    // Filter 2: each pixel as its difference from the one above, which packs smaller.
    rows[y * (width + 1)] = 2;
    for (let x = 0; x < width; x++) {
      const up = y > 0 ? (values[(y - 1) * width + x] ?? 0) : 0;
      rows[y * (width + 1) + 1 + x] = (values[y * width + x] ?? 0) - up;
    }
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(([grey]) => [grey, grey, grey]))),
    chunk('tRNS', Buffer.from(palette.map(([, alpha]) => alpha))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
