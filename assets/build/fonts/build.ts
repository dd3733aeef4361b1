import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { faceSources } from './faces.ts';
import { type BuiltFace, subsetFace } from './subset.ts';

/**
 * Writes `fonts/*.woff2` and `fonts/fonts.css` below `outDir`.
 * @param shown code points that the atlas shows today
 */
export async function buildFonts(outDir: string, shown: ReadonlySet<number>): Promise<void> {
  const folder = path.join(outDir, 'fonts');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const built: BuiltFace[] = [];
  for (const source of faceSources) {
    const face = await subsetFace(source, shown);
    await writeFile(path.join(folder, face.fileName), face.bytes);
    built.push(face);
  }
  await writeFile(path.join(folder, 'fonts.css'), fontsCss(built));
}

/**
 * `font-display: block`: the files lie beside the page, so they come within a frame or two;
 * a moment of nothing is calmer than a system face that jumps into another.
 */
function fontsCss(faces: readonly BuiltFace[]): string {
  const rules = faces.map(({ source, fileName }) =>
    [
      '@font-face {',
      `  font-family: '${source.family}';`,
      `  font-style: ${source.style};`,
      `  font-weight: ${source.weight};`,
      '  font-display: block;',
      `  src: url('${fileName}') format('woff2');`,
      '}',
    ].join('\n'),
  );
  return `${rules.join('\n')}\n`;
}
