import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { inPackage } from '../paths.ts';

/** A flag's drawing: what the atlas calls it and the package's file it is made from. */
export interface FlagDrawing {
  /** Relative to the built assets, for instance `flags/KZ.svg`. */
  readonly file: string;
  readonly original: string;
}

const originals: Readonly<Record<string, (country: string) => string>> = {
  'svg-country-flags': (country) => inPackage('svg-country-flags', 'svg', `${country}.svg`),
  'flag-icons': (country) => inPackage('flag-icons', 'flags/4x3', `${country}.svg`),
};

/**
 * The drawings that the facts name, each once, in the order of their names.
 * @throws if the table names an origin we do not know, or gives one file two origins
 */
export async function readFlagManifest(csvFile: string): Promise<readonly FlagDrawing[]> {
  const rows = parse<Record<string, string>>(await readFile(csvFile), { columns: true, bom: true });
  const drawings = new Map<string, FlagDrawing>();
  for (const [index, row] of rows.entries()) {
    const { file = '', country = '', origin = '' } = row;
    const at = `${csvFile} line ${index + 2}`;
    if (!/^flags\/[A-Z]{2}(-\d{4})?\.svg$/.test(file)) throw new Error(`${at}: file "${file}"`);
    const original = originals[origin]?.(country.toLowerCase());
    if (original === undefined) throw new Error(`${at}: unknown origin "${origin}"`);
    const known = drawings.get(file);
    if (known && known.original !== original) throw new Error(`${at}: ${file} has two origins`);
    drawings.set(file, { file, original });
  }
  return [...drawings.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
