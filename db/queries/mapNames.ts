import { z } from 'zod';
import { scriptSchema } from '../../electron/contract/countries.ts';
import type { MapNameList } from '../../electron/contract/mapNames.ts';
import { citedSources } from './citations.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';
import { citedShape, lone } from './statements.ts';

const endonymRow = z.strictObject({
  kind: z.enum(['land', 'city']),
  of: z.string(),
  language: z.string(),
  script: scriptSchema,
  direction: z.enum(['ltr', 'rtl']),
  name: z.string().min(1),
  note: z.string().nullable(),
  ...citedShape,
});

/** The endonyms of lands around the region and of cities, in the order of the data. */
export function mapNames(reader: Reader): MapNameList {
  const rows = reader.rows(sql`SELECT * FROM endonym ORDER BY rowid`, endonymRow);
  const namesOf = (kind: 'land' | 'city') =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ of, language, script, direction, ...row }) => ({
        of,
        language,
        script,
        direction,
        name: { ...lone(reader, row, row.name), note: row.note },
      }));
  const list = {
    lands: namesOf('land').map(({ of, ...name }) => ({ featureId: of, ...name })),
    cities: namesOf('city').map(({ of, ...name }) => ({ city: of, ...name })),
  };
  return { ...list, sources: citedSources(reader, list) };
}
