import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** What is given away; the rest of the folder is electron-builder's own. */
const artefact = /\.(AppImage|deb|dmg|exe|html|msi|rpm|tar\.gz|zim|zip)$/;

/** SHA-256 of a file, in hexadecimal. */
export async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * Writes SHA256SUMS beside the artefacts of a folder, as `sha256sum --check` reads it, and tells
 * each one's size and sum.
 */
export async function writeSums(folder: string, tell: (line: string) => void): Promise<void> {
  const files = readdirSync(folder)
    .filter((name) => artefact.test(name))
    .sort();
  const lines: string[] = [];
  for (const name of files) {
    const file = path.join(folder, name);
    const sum = await sha256(file);
    lines.push(`${sum}  ${name}\n`);
    tell(`${statSync(file).size.toLocaleString('en').padStart(13)} bytes  ${sum}  ${name}`);
  }
  writeFileSync(path.join(folder, 'SHA256SUMS'), lines.join(''));
}
