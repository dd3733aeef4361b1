import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { articleFolder } from './articles.ts';
import { type Outlines, readOutlines } from './checks/places.ts';
import { exonymCsv } from './exonyms.ts';
import type { SourceFiles } from './facts.ts';

const here = (...parts: string[]): string => path.resolve(import.meta.dirname, ...parts);

/**
 * The CSV files of db/source by name, and the articles as "articles/goals.md"; exonym.csv is
 * made from the package of CLDR instead.
 */
export function readSourceFiles(): SourceFiles {
  const folder = here('../source');
  const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const articles = readdirSync(path.join(folder, articleFolder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => articleFolder + name);
  const names = [...tables, ...articles];
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const countries = [...read('country.csv').matchAll(/^([A-Z]{2}),/gm)].map(
    ([, code = '']) => code,
  );
  return {
    ...Object.fromEntries(names.sort().map((name) => [name, read(name)])),
    'exonym.csv': exonymCsv(countries),
  };
}

/** The SQL of db/schema, in the order of its numbers. */
export function readSchema(): string {
  const folder = here('../schema');
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

/** The countries of Natural Earth at 1:50 million, to check coordinates against. */
export function readBaseMap(): Outlines {
  const file = here('../../node_modules/world-atlas/countries-50m.json');
  return readOutlines(JSON.parse(readFileSync(file, 'utf8')));
}
