import { readTar, type TarFile } from './tar.ts';

/**
 * The files that a page carries: a tar archive, gzip, in base 64, as text between two tags.
 * @param sha256 the sum, in hexadecimal, of the compressed bytes
 * @throws where the text is not what was written: cut short, a letter changed, another file
 */
export async function readPack(text: string, sha256: string): Promise<readonly TarFile[]> {
  const compressed = decodeBase64(text.trim());
  // A page may compute sums where its origin is a safe one: a file is, a plain server in a school
  // is not. There gzip's own sum (CRC-32) stands alone.
  if (globalThis.crypto?.subtle !== undefined) {
    const sum = await crypto.subtle.digest('SHA-256', compressed);
    if (hexadecimal(new Uint8Array(sum)) !== sha256) throw new Error('the sum differs');
  }
  const opened = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return readTar(new Uint8Array(await new Response(opened).arrayBuffer()));
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

const hexadecimal = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
