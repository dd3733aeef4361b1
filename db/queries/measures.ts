import { z } from 'zod';
import type { ConferencePage } from '../../electron/contract/conferences.ts';
import type { CountryProfile } from '../../electron/contract/countries.ts';
import type { MeasureList } from '../../electron/contract/measures.ts';
import { ok, type Result } from '../../electron/contract/result.ts';
import type { Note } from '../../electron/contract/subjects.ts';
import { roleOnDay } from './belongings.ts';
import { citedSources } from './citations.ts';
import { measureParties } from './measureParties.ts';
import { type MeasureRow, measureBrief, measureName, measureRows, textsOn } from './measureRows.ts';
import { shortName } from './names.ts';
import { notes } from './notes.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';
import { lastingColumns, lastingRow, lone, statement } from './statements.ts';

/** The measures as they were on a day, the rows of their matrix, and how many there were when. */
export function listMeasures(reader: Reader, on: string): Result<MeasureList> {
  const rows = measureRows(reader, sql`TRUE`);
  const list = {
    measures: rows.map((row) => ({
      ...measureBrief(reader, row, on),
      nameOnDay: measureName(reader, row.code, on),
      since: lone(reader, row, row.established),
      status: row.established <= on ? (textsOn(reader, row.code, 'status', on)[0] ?? null) : null,
      parties: measureParties(reader, row, on),
    })),
    countries: participants(reader, on),
    counts: counts(rows),
    onDay: {
      least: rows.filter((row) => lastDayOf(row.established) <= on).length,
      most: rows.filter((row) => row.established <= on).length,
    },
    notes: disagreements(reader, rows),
  };
  return ok({ ...list, sources: citedSources(reader, list) });
}

/** The measures that a country led. */
export const measuresLedBy = (
  reader: Reader,
  code: string,
  on: string,
): CountryProfile['measures'] =>
  reader
    .rows(
      sql`SELECT measure, role, ${lastingColumns} FROM measure_party
          WHERE country = ${code} AND role = 'lead'`,
      lastingRow({ measure: z.string(), role: z.string() }),
    )
    .flatMap((lead) =>
      measureRows(reader, sql`code = ${lead.measure}`).map((row) => {
        const { position, name, exists } = measureBrief(reader, row, on);
        return { position, code: row.code, name, exists, lead: statement(reader, lead, lead.role) };
      }),
    )
    .toSorted((a, b) => a.position - b.position)
    .map(({ position: _, ...led }) => led);

/** The measures established at a conference. */
export const measuresFrom = (
  reader: Reader,
  ordinal: number,
  on: string,
): ConferencePage['measures'] =>
  measureRows(reader, sql`conference = ${ordinal}`).map((row) => ({
    code: row.code,
    name: measureBrief(reader, row, on).name,
    established: lone(reader, row, row.established),
  }));

const participants = (reader: Reader, on: string): MeasureList['countries'] =>
  reader
    .rows(
      sql`SELECT code FROM country JOIN participation AS p ON country = code
          WHERE role = 'participant' AND rank = 'preferred' ORDER BY seed_order`,
      z.strictObject({ code: z.string() }),
    )
    .map(({ code }) => ({
      code,
      name: shortName(reader, code, on).best.value,
      participates: roleOnDay(reader, code, on) === 'participant',
    }));

function counts(rows: readonly MeasureRow[]): MeasureList['counts'] {
  const dates = [...new Set(rows.map((row) => row.established))].toSorted();
  return dates.map((date) => ({
    date,
    count: rows.filter((row) => row.established <= date).length,
  }));
}

/** The last day that a date as exact as its source may mean. */
const lastDayOf = (date: string): string => (date.length === 4 ? `${date}-12-31` : date);

/** The notes on measures that tell of a disagreement, those on several measures once. */
function disagreements(reader: Reader, rows: readonly MeasureRow[]): readonly Note[] {
  const all = rows.flatMap((row) => notes(reader, 'measure', row.code));
  return [
    ...new Map(
      all.filter(({ oddity }) => oddity !== null).map((note) => [note.text, note]),
    ).values(),
  ].toSorted((a, b) => ((a.oddity ?? '') < (b.oddity ?? '') ? -1 : 1));
}
