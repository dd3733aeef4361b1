import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from './problems.ts';

/** One line of a table as text, before its values are checked. */
export interface RawRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface RawTable {
  readonly rows: readonly RawRow[];
  readonly problems: readonly Problem[];
}

interface ParsedLine {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads one CSV file that must have exactly the given columns, in their order.
 * Every line with too many or too few cells is reported, not only the first.
 */
export function readCsv(file: string, text: string, columns: readonly string[]): RawTable {
  const problems: Problem[] = [];
  const lines = parsedLines(file, text, problems);
  const [header, ...body] = lines;
  if (header === undefined) {
    if (problems.length === 0) problems.push(problem(file, 1, 'the file is empty'));
    return { rows: [], problems };
  }
  if (header.record.join() !== columns.join()) {
    problems.push(problem(file, 1, `the columns must be ${columns.join(',')}`));
    return { rows: [], problems };
  }
  const rows: RawRow[] = [];
  for (const { record, info } of body) {
    if (record.length !== columns.length) {
      problems.push(
        problem(file, info.lines, `${record.length} cells where ${columns.length} are expected`),
      );
      continue;
    }
    const cells = Object.fromEntries(columns.map((name, index) => [name, record[index] ?? '']));
    rows.push({ file, line: info.lines, cells });
  }
  return { rows, problems };
}

function parsedLines(file: string, text: string, problems: Problem[]): readonly ParsedLine[] {
  try {
    // With `info`, csv-parse gives {record, info}; its types only know the plain records.
    return parse(text, { info: true, relax_column_count: true }) as unknown as ParsedLine[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    problems.push(problem(file, line, `not readable as CSV: ${error.message}`));
    return [];
  }
}

const problem = (file: string, line: number, reason: string): Problem => ({
  file,
  line,
  column: null,
  reason,
});
