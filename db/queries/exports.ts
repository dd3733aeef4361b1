import { z } from 'zod';
import type { ExportFile, ExportList } from '../../electron/contract/exports.ts';
import { fail, ok, type Result } from '../../electron/contract/result.ts';
import { type CsvCell, csvText } from '../text/csv.ts';
import { utf8 } from '../text/utf8.ts';
import { type Exportable, exportables } from './exportTables.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';

const anyRow = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** What can be taken away: every table of facts as CSV, and the whole database. */
export function listExports(reader: Reader, file: Uint8Array<ArrayBuffer>): ExportList {
  const tables = exportables(reader).map((table) => {
    const { header, rows } = readTable(reader, table);
    const { name, description } = table;
    const bytes = utf8(csvText(header, rows)).length;
    return { name, description, columns: header, rows: rows.length, bytes };
  });
  return { tables, databaseBytes: file.length };
}

/** A table as CSV with its sources in it. Errors: not-found. */
export function exportTable(reader: Reader, name: string): Result<ExportFile> {
  const table = exportables(reader).find((one) => one.name === name);
  if (table === undefined) return fail('not-found', `no table ${name}`);
  const { header, rows } = readTable(reader, table);
  return ok({ name: `atlas-${name}.csv`, bytes: utf8(csvText(header, rows)) });
}

/** The whole database, byte for byte as it was opened. */
export const exportDatabase = (file: Uint8Array<ArrayBuffer>): ExportFile => ({
  name: 'heart-of-asia-atlas.sqlite',
  bytes: file,
});

interface TableText {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/**
 * The rows of a table. `citation_id`, a number that means nothing outside the database, gives
 * way to `sources`, the ids of the sources; `sources_in_words` says in words what these are.
 */
function readTable(reader: Reader, { name, columns }: Exportable): TableText {
  const inWords = sourceWords(reader);
  const cites = columns.find((column) => column === 'citation_id' || column === 'source_id');
  const rows = reader.rows(sql`SELECT * FROM ${{ text: `"${name}"`, values: [] }}`, anyRow);
  const idsOf = (cell: CsvCell): readonly string[] =>
    cites === 'citation_id' ? reader.sourceIds(Number(cell)) : [String(cell)];
  return {
    header: [
      ...columns.map((column) => (column === 'citation_id' ? 'sources' : column)),
      ...(cites === undefined ? [] : ['sources_in_words']),
    ],
    rows: rows.map((row) => {
      const ids = cites === undefined ? [] : idsOf(row[cites] ?? null);
      return [
        ...columns.map((column) =>
          column === 'citation_id' ? ids.join(' ') : (row[column] ?? null),
        ),
        ...(cites === undefined ? [] : [ids.map((id) => inWords.get(id) ?? id).join(' | ')]),
      ];
    }),
  };
}

const titleRow = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
});

/** Each source as publisher and title. */
const sourceWords = (reader: Reader): ReadonlyMap<string, string> =>
  new Map(
    reader
      .rows(sql`SELECT id, title, publisher FROM source`, titleRow)
      .map(({ id, title, publisher }) => [
        id,
        publisher === null ? title : `${publisher}, ${title}`,
      ]),
  );
