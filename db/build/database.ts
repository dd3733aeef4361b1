import type { Database, SqlJsStatic } from 'sql.js';
import { checkAddresses } from './checks/addresses.ts';
import { checkDisputes } from './checks/disputes.ts';
import { checkIntervals } from './checks/intervals.ts';
import { checkKeys } from './checks/keys.ts';
import { checkOddities } from './checks/oddities.ts';
import { checkPlaces, type Outlines } from './checks/places.ts';
import { checkReferences } from './checks/references.ts';
import { readFacts, type SourceFiles } from './facts.ts';
import { fill } from './fill.ts';
import { inOrder, type Problem } from './problems.ts';
import { fillSearchIndex } from './search/fill.ts';
import { tables } from './tables.ts';

export interface BuildInput {
  readonly files: SourceFiles;
  readonly schema: string;
  readonly outlines: Outlines;
}

export interface Built {
  readonly ok: true;
  readonly bytes: Uint8Array;
  /** Rows a table, in the order of filling. */
  readonly rowCounts: readonly (readonly [table: string, rows: number])[];
}

export interface Refused {
  readonly ok: false;
  /** Everything wrong with the sources, in the order of the files. */
  readonly problems: readonly Problem[];
}

/** Makes the database from its sources. The same input gives the same bytes. */
export function buildDatabase(sqlJs: SqlJsStatic, input: BuildInput): Built | Refused {
  const facts = readFacts(input.files);
  const problems = [
    ...facts.problems,
    ...checkKeys(facts),
    ...checkReferences(facts),
    ...checkAddresses(facts),
    ...checkIntervals(facts),
    ...checkOddities(facts),
    ...checkPlaces(facts, input.outlines),
    ...checkDisputes(facts, input.outlines),
  ];
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };

  const database = new sqlJs.Database();
  try {
    database.run('PRAGMA foreign_keys = ON');
    database.exec(input.schema);
    database.run('BEGIN');
    const refused = fill(database, facts);
    if (refused.length > 0) return { ok: false, problems: inOrder(refused) };
    fillSearchIndex(database);
    database.run('COMMIT');
    database.run('VACUUM');
    const rowCounts = [...tables.map((table) => table.name), 'citation', 'search_name'].map(
      (table) => [table, countRows(database, table)] as const,
    );
    return { ok: true, bytes: database.export(), rowCounts };
  } finally {
    database.close();
  }
}

const countRows = (database: Database, table: string): number =>
  Number(database.exec(`SELECT count(*) FROM ${table}`)[0]?.values[0]?.[0]);
