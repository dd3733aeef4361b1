import { sha256Of } from '../browser/sha256.ts';
import { readTar, type TarFile } from './tar.ts';

/**
 * The files that a page carries: a tar archive, gzip, in base 64, as text between two tags.
 * @param sha256 the sum, in hexadecimal, of the compressed bytes
 * @throws where the text is not what was written: cut short, a letter changed, another file
 */
export async function readPack(text: string, sha256: string): Promise<readonly TarFile[]> {
  const compressed = decodeBase64(text.trim());
  if ((await sha256Of(compressed)) !== sha256) throw new Error('the sum differs');
  const opened = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return readTar(new Uint8Array(await new Response(opened).arrayBuffer()));
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
