import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Outlines, readOutlines } from './checks/places.ts';
import type { SourceFiles } from './facts.ts';

const here = (...parts: string[]): string => path.resolve(import.meta.dirname, ...parts);

/** The CSV files of db/source, by name. */
export function readSourceFiles(): SourceFiles {
  const folder = here('../source');
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(
    names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
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
