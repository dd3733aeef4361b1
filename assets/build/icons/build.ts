import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../paths.ts';
import { packIcns } from './icns.ts';
import { packIco } from './ico.ts';
import { renderPicture } from './render.ts';

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/**
 * Writes the application's icons, all from our one SVG, to `icons/` below `outDir`, under the
 * names that electron-builder looks for; `icon.svg` itself is the page's own icon.
 */
export async function buildIcons(outDir: string): Promise<void> {
  const folder = path.join(outDir, 'icons');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const svg = await readFile(path.join(root, 'assets/icon/icon.svg'), 'utf8');
  const pictures = sizes.map((size) => renderPicture(svg, size));
  for (const { size, png } of pictures)
    await writeFile(path.join(folder, `${size}x${size}.png`), png);
  await writeFile(path.join(folder, 'icon.svg'), svg);
  await writeFile(path.join(folder, 'icon.ico'), packIco(pictures.filter(fitsIco)));
  await writeFile(path.join(folder, 'icon.icns'), packIcns(pictures));
}

const fitsIco = ({ size }: { readonly size: number }): boolean => size <= 256;
