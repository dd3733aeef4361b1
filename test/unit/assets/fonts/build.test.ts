import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../assets/build/database.ts';
import { faceSources } from '../../../../assets/build/fonts/faces.ts';
import { subsetFace } from '../../../../assets/build/fonts/subset.ts';
import { assetsOut } from '../../../../assets/build/paths.ts';
import { readBuiltFaces } from '../builtFonts.ts';

const folder = path.join(assetsOut, 'fonts');

describe('the built fonts', () => {
  it('are the faces of the table, each in a file of its own beside fonts.css', async () => {
    const built = await readBuiltFaces();
    const key = (face: { family: string; weight: number | string; style: string }) =>
      `${face.family} ${face.weight} ${face.style}`;
    expect(built.map(key)).toEqual(faceSources.map(key));
    const files = (await readdir(folder)).filter((file) => file !== 'fonts.css');
    expect(built.map(({ file }) => path.basename(file)).sort()).toEqual(files.sort());
  });

  it('are named after their bytes, so that a changed font is never taken from a cache', async () => {
    for (const { file } of await readBuiltFaces()) {
      const hash = createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
      expect(path.basename(file).split('.')[1]).toBe(hash.slice(0, 8));
    }
  });

  it('weigh less than 700 kB together', async () => {
    const sizes = await Promise.all(
      (await readBuiltFaces()).map(async ({ file }) => (await stat(file)).size),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(700_000);
  });

  it('are the same bytes each time', async () => {
    const hans = faceSources.find(({ family }) => family === 'Noto Sans SC')!;
    const shown = new Set([...'中国北京'].map((letter) => letter.codePointAt(0)!));
    const [first, second] = [await subsetFace(hans, shown), await subsetFace(hans, shown)];
    expect(first.bytes.equals(second.bytes)).toBe(true);
    expect(first.fileName).toBe(second.fileName);
  });
});

it('says what to do where the database has not been built', async () => {
  await expect(openDatabase('/nowhere/atlas.sqlite')).rejects.toThrow('npm run build:db');
});
