import { readCsv } from './csv.ts';
import type { Problem } from './problems.ts';
import { type Table, tables } from './tables.ts';

/** File name to its text, as found in db/source. */
export type SourceFiles = Readonly<Record<string, string>>;
export type Cell = string | number | null | readonly string[];

/** One checked line of a table. */
export interface Row {
  readonly line: number;
  readonly values: Readonly<Record<string, Cell>>;
}

export interface Facts {
  /** Name of the table to its rows; every table of `tables` is there. */
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly problems: readonly Problem[];
}

export const fileOf = (table: Table): string => `${table.name}.csv`;

/** Reads the CSVs into typed rows; lines that are wrong are reported and left out. */
export function readFacts(files: SourceFiles): Facts {
  const problems: Problem[] = [];
  const rows: Record<string, readonly Row[]> = {};
  for (const table of tables) rows[table.name] = readTable(table, files, problems);
  const known = new Set(tables.map(fileOf));
  for (const file of Object.keys(files))
    if (!known.has(file))
      problems.push({ file, line: 1, column: null, reason: 'no table of this name is known' });
  return { rows, problems };
}

function readTable(table: Table, files: SourceFiles, problems: Problem[]): readonly Row[] {
  const file = fileOf(table);
  const text = files[file];
  if (text === undefined) {
    problems.push({ file, line: 1, column: null, reason: 'the file is missing' });
    return [];
  }
  const raw = readCsv(file, text, Object.keys(table.columns.shape));
  problems.push(...raw.problems);
  const rows: Row[] = [];
  for (const { line, cells } of raw.rows) {
    const checked = table.columns.safeParse(cells);
    if (checked.success) {
      rows.push({ line, values: checked.data as Readonly<Record<string, Cell>> });
      continue;
    }
    for (const issue of checked.error.issues)
      problems.push({
        file,
        line,
        column: String(issue.path[0] ?? ''),
        reason: reasonOf(issue),
      });
  }
  return rows;
}

interface Issue {
  readonly message: string;
  readonly errors?: readonly (readonly { readonly message: string }[])[];
}

/** A cell that may be empty fails as a union; what its other branch says is the reason. */
const reasonOf = (issue: Issue): string => issue.errors?.at(-1)?.[0]?.message ?? issue.message;
