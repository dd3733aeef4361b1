const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/**
 * The CRC-32 of ISO 3309 over the UTF-16 units of a text, low byte first, in eight hexadecimal
 * digits. It finds damage, not intent: every change of up to 32 bits in a row is noticed.
 */
export function crc32(text: string): string {
  let rest = 0xffffffff;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    rest = (rest >>> 8) ^ (table[(rest ^ unit) & 0xff] ?? 0);
    rest = (rest >>> 8) ^ (table[(rest ^ (unit >>> 8)) & 0xff] ?? 0);
  }
  return ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
