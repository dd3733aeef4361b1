import type { Picture } from './render.ts';

const headerSize = 6;
const entrySize = 16;

/**
 * Packs pictures into a Windows icon, each as PNG (understood since Windows Vista).
 * Layout: header, one directory entry a picture, then the pictures.
 * @throws if a picture is larger than the format's 256 pixels
 */
export function packIco(pictures: readonly Picture[]): Buffer {
  const header = Buffer.alloc(headerSize);
  header.writeUInt16LE(1, 2); // an icon, not a cursor
  header.writeUInt16LE(pictures.length, 4);
  let offset = headerSize + entrySize * pictures.length;
  const entries = pictures.map(({ size, png }) => {
    if (size > 256) throw new Error(`an .ico holds pictures up to 256 pixels, not ${size}`);
    const entry = Buffer.alloc(entrySize);
    entry.writeUInt8(size % 256, 0); // 0 stands for 256
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4); // colour planes
    entry.writeUInt16LE(32, 6); // bits a pixel
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}
