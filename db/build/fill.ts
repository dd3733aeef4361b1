import type { Database, SqlValue } from 'sql.js';
import { Citations } from './citations.ts';
import type { Facts, Row } from './facts.ts';
import type { Problem } from './problems.ts';
import { type Table, tables } from './tables.ts';

/**
 * Fills the tables of the schema with checked rows. What a constraint of the schema
 * still refuses is reported with its line, like any other problem.
 */
export function fill(database: Database, { rows }: Facts): readonly Problem[] {
  const citations = citationsOf(rows);
  const problems: Problem[] = [];
  for (const table of tables) {
    problems.push(...fillTable(database, table, rows[table.name] ?? [], citations));
    if (table.name === 'source') fillCitations(database, citations);
  }
  return problems;
}

function citationsOf(rows: Facts['rows']): Citations {
  const citations = new Citations();
  for (const table of tables)
    for (const { values } of rows[table.name] ?? [])
      if (Array.isArray(values.sources)) citations.idOf(values.sources);
  return citations;
}

function fillCitations(database: Database, citations: Citations): void {
  for (const { id, sources } of citations.all()) {
    database.run('INSERT INTO citation (id) VALUES (?)', [id]);
    sources.forEach((source, index) => {
      database.run('INSERT INTO citation_source VALUES (?, ?, ?)', [id, index + 1, source]);
    });
  }
}

function fillTable(
  database: Database,
  table: Table,
  rows: readonly Row[],
  citations: Citations,
): readonly Problem[] {
  const names = Object.keys(table.columns.shape);
  const columns = names.map((name) => (name === 'sources' ? 'citation_id' : name));
  const insert = database.prepare(
    `INSERT INTO ${table.name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const problems: Problem[] = [];
  for (const { file, line, values } of rows) {
    try {
      insert.run(names.map((name): SqlValue => sqlValue(values[name] ?? null, citations)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push({ file, line, column: null, reason });
    }
  }
  insert.free();
  return problems;
}

const sqlValue = (cell: Row['values'][string], citations: Citations): SqlValue =>
  typeof cell === 'object' && cell !== null ? citations.idOf(cell) : cell;
