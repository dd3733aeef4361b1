import type { MeasurePage } from '../../electron/contract/measures.ts';
import { fail, ok, type Result } from '../../electron/contract/result.ts';
import { citedSources } from './citations.ts';
import { conferenceBrief } from './conferences.ts';
import { measureParties } from './measureParties.ts';
import { measureBrief, measureName, measureRows, textHistory, textsOn } from './measureRows.ts';
import { notes } from './notes.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';
import { factOrNull, lone } from './statements.ts';

/** Everything the atlas has on a measure, as it was on a day. Errors: not-found. */
export function getMeasure(reader: Reader, code: string, on: string): Result<MeasurePage> {
  const [row] = measureRows(reader, sql`code = ${code}`);
  if (row === undefined) return fail('not-found', `no measure ${code}`);
  const name = measureName(reader, code, on);
  const neighbour = (position: number) => {
    const [found] = measureRows(reader, sql`position = ${position}`);
    return found === undefined ? null : measureBrief(reader, found, on);
  };
  const page = {
    code,
    position: row.position,
    exists: row.established <= on,
    name,
    otherNames: textHistory(reader, code, 'name').filter(({ value }) => value !== name.best.value),
    established: lone(reader, row, row.established),
    establishedAt: factOrNull(textsOn(reader, code, 'established-at', on)),
    conference: row.conference === null ? null : conferenceBrief(reader, row.conference, on),
    statuses: textHistory(reader, code, 'status'),
    focalPoint: factOrNull(textsOn(reader, code, 'focal-point', on)),
    plan: factOrNull(textsOn(reader, code, 'plan', on)),
    summary: factOrNull(textsOn(reader, code, 'summary', on)),
    parties: measureParties(reader, row, on),
    notes: notes(reader, 'measure', code),
    previous: neighbour(row.position - 1),
    next: neighbour(row.position + 1),
  };
  return ok({ ...page, sources: citedSources(reader, page) });
}
