import type { Picture } from './render.ts';

/** Types of a macOS icon that hold a PNG, with the pixels each is for (`@2x` ones doubled). */
export const icnsTypes: readonly (readonly [type: string, size: number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/**
 * Packs pictures into a macOS icon: a header with the whole length, then blocks of
 * four letters, length (big-endian, eight bytes of its own included) and PNG.
 * @throws if a size that macOS asks for is not among the pictures
 */
export function packIcns(pictures: readonly Picture[]): Buffer {
  const bySize = new Map(pictures.map(({ size, png }) => [size, png]));
  const blocks = icnsTypes.map(([type, size]) => {
    const png = bySize.get(size);
    if (png === undefined) throw new Error(`no picture of ${size} pixels for ${type}`);
    return block(type, png);
  });
  return block('icns', Buffer.concat(blocks));
}

function block(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(content.length + head.length, 4);
  return Buffer.concat([head, content]);
}
