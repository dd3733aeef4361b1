import { articleFolder, readArticles } from './articles.ts';
import { type RawTable, readCsv } from './csv.ts';
import type { Problem } from './problems.ts';
import { type Table, tables } from './tables.ts';

/** File name to its text, as found in db/source: *.csv and articles/*.md. */
export type SourceFiles = Readonly<Record<string, string>>;
export type Cell = string | number | null | readonly string[];

/** One checked line of a table. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly values: Readonly<Record<string, Cell>>;
}

export interface Facts {
  /** Name of the table to its rows; every table of `tables` is there. */
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly problems: readonly Problem[];
}

const fileOf = (table: Table): string => `${table.name}.csv`;

/** Reads CSVs and articles into typed rows; lines that are wrong are reported and left out. */
export function readFacts(files: SourceFiles): Facts {
  const problems: Problem[] = [];
  const rows: Record<string, readonly Row[]> = {};
  const articles: Readonly<Record<string, RawTable>> = { ...readArticles(files) };
  for (const table of tables) {
    const raw = articles[table.name] ?? readRows(table, files);
    problems.push(...raw.problems);
    rows[table.name] = checkRows(table, raw, problems);
  }
  const known = new Set(tables.filter((table) => !(table.name in articles)).map(fileOf));
  for (const file of Object.keys(files))
    if (!known.has(file) && !file.startsWith(articleFolder))
      problems.push({ file, line: 1, column: null, reason: 'no table of this name is known' });
  return { rows, problems };
}

function readRows(table: Table, files: SourceFiles): RawTable {
  const file = fileOf(table);
  const text = files[file];
  if (text === undefined)
    return { rows: [], problems: [{ file, line: 1, column: null, reason: 'the file is missing' }] };
  return readCsv(file, text, Object.keys(table.columns.shape));
}

function checkRows(table: Table, raw: RawTable, problems: Problem[]): readonly Row[] {
  const rows: Row[] = [];
  for (const { file, line, cells } of raw.rows) {
    const checked = table.columns.safeParse(cells);
    if (checked.success) {
      rows.push({ file, line, values: checked.data as Readonly<Record<string, Cell>> });
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
