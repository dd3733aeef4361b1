import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { buildFlags, flagTable } from '../../../assets/build/flags/build.ts';
import { corrections } from '../../../assets/build/flags/corrections.ts';
import { readFlagManifest } from '../../../assets/build/flags/manifest.ts';
import { viewBoxOf } from '../../../assets/build/flags/optimise.ts';
import { assetsOut } from '../../../assets/build/paths.ts';

const manifest = await readFlagManifest(flagTable);
const built = (file: string): Promise<string> => readFile(path.join(assetsOut, file), 'utf8');

const width = 480;
const pixelsOf = (svg: string): Buffer =>
  new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  }).render().pixels;

/** Colour at a place given as fractions of width and height, as [red, green, blue]. */
function colourAt(svg: string, x: number, y: number): readonly number[] {
  const pixels = pixelsOf(svg);
  const height = pixels.length / 4 / width;
  const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
  return [...pixels.subarray(at, at + 3)];
}

/** Mean difference of two drawings, in steps of 255. */
function meanDifference(one: string, other: string): number {
  const [a, b] = [pixelsOf(one), pixelsOf(other)];
  expect(b.length).toBe(a.length);
  return a.reduce((sum, value, index) => sum + Math.abs(value - b[index]!), 0) / a.length;
}

describe('the flags', () => {
  it('are those that the facts name, and no others', async () => {
    const files = (await readdir(path.join(assetsOut, 'flags'))).map((file) => `flags/${file}`);
    expect(files.sort()).toEqual(manifest.map(({ file }) => file).sort());
  });

  it('weigh less than 400 kB together', async () => {
    const drawings = await Promise.all(manifest.map(({ file }) => built(file)));
    expect(drawings.join('').length).toBeLessThan(400_000);
  });

  it('are the same bytes each time', async () => {
    const again = await mkdtemp(path.join(os.tmpdir(), 'flags-'));
    await buildFlags(again);
    for (const { file } of manifest)
      expect(await readFile(path.join(again, file), 'utf8')).toBe(await built(file));
  });
});

describe.each(manifest)('$file', ({ file, original }) => {
  it('keeps the proportions, carries no fixed size, script or outside reference', async () => {
    const svg = await built(file);
    const [, , w, h] = viewBoxOf(svg);
    const drawn = await readFile(original, 'utf8');
    const [, , originalW, originalH] = viewBoxOf(corrections[file]?.(drawn) ?? drawn);
    expect(w / h).toBe(originalW / originalH);
    expect(svg).not.toMatch(/<svg[^>]* (width|height)=/);
    expect(svg).not.toMatch(/<script|<image|<text|href="(?!#)|url\((?!#)| on\w+=/);
  });

  it('has ids of its own, so that flags can share a page', async () => {
    const prefix = `${path.basename(file, '.svg').toLowerCase()}-`;
    for (const [, id = ''] of (await built(file)).matchAll(/ id="([^"]*)"/g))
      expect(id.startsWith(prefix)).toBe(true);
  });
});

describe('the drawings', () => {
  // The original's star is a polygon of huge numbers scaled down, which resvg leaves out
  // (browsers draw it); what became of it is looked at below.
  const comparable = manifest.filter(({ file }) => file !== 'flags/PK.svg');

  it.each(comparable)('$file looks as it was drawn', async ({ file, original }) => {
    const drawn = await readFile(original, 'utf8');
    const expected = corrections[file]?.(drawn) ?? drawn;
    expect(meanDifference(expected, await built(file))).toBeLessThan(0.2);
  });
});

describe('particular flags', () => {
  const white = [255, 255, 255];

  it('of Pakistan has its star', async () => {
    const svg = await built('flags/PK.svg');
    expect(colourAt(svg, 0.725, 0.37)).toEqual(white);
    expect(colourAt(svg, 0.8, 0.2)).toEqual([1, 65, 28]);
  });

  it('of Kyrgyzstan as redrawn in 2023 is 5 by 3, like that of 1992, and red to its edges', async () => {
    for (const file of ['flags/KG-2023.svg', 'flags/KG-1992.svg']) {
      const svg = await built(file);
      const [, , w, h] = viewBoxOf(svg);
      expect(w / h).toBeCloseTo(5 / 3, 10);
      expect(colourAt(svg, 0.01, 0.5)).toEqual([255, 0, 0]);
      expect(colourAt(svg, 0.99, 0.5)).toEqual([255, 0, 0]);
    }
  });

  it('of Afghanistan is the tricolour of the Islamic Republic', async () => {
    const svg = await built('flags/AF-2013.svg');
    const bands = [0.05, 0.5, 0.95].map((x) => colourAt(svg, x, 0.05));
    expect(bands[0]).toEqual([0, 0, 0]);
    expect(bands[1]![0]).toBeGreaterThan(180);
    expect(bands[2]![1]).toBeGreaterThan(100);
  });
});

describe('a table of flags that is wrong', () => {
  const read = async (rows: string): Promise<unknown> => {
    const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'flags-')), 'flag.csv');
    await writeFile(file, `country,file,origin\n${rows}\n`);
    return readFlagManifest(file);
  };

  it.each([
    ['an unknown origin', 'KZ,flags/KZ.svg,elsewhere', /line 2: unknown origin "elsewhere"/],
    ['a file outside the folder', 'KZ,../KZ.svg,flag-icons', /line 2: file "\.\.\/KZ\.svg"/],
    [
      'two origins for a file',
      'KG,flags/KG.svg,flag-icons\nKG,flags/KG.svg,svg-country-flags',
      /line 3: flags\/KG\.svg has two origins/,
    ],
  ])('is refused: %s', async (_, rows, message) => {
    await expect(read(rows)).rejects.toThrow(message);
  });
});
