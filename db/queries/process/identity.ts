import { z } from 'zod';
import { type Identity, processPropertySchema } from '../../../electron/contract/process.ts';
import { ok, type Result } from '../../../electron/contract/result.ts';
import { citedSources } from '../citations.ts';
import type { Reader } from '../reader.ts';
import { sql } from '../sql.ts';
import { byRank, fact, lastingColumns, lastingRow, statement, validOn } from '../statements.ts';

const identityRow = lastingRow({
  property: processPropertySchema,
  position: z.number().int(),
  value: z.string(),
});
type IdentityRow = z.infer<typeof identityRow>;

/** What the process was, property by property in the order of the contract, on a day. */
export function identity(reader: Reader, on: string): Result<Identity> {
  const rows = reader.rows(
    sql`SELECT property, position, value, ${lastingColumns} FROM process_text
          WHERE property NOT IN ('area-claimed', 'share-claimed', 'earth-land-km2')
            AND ${validOn(on)}
          ORDER BY position, ${byRank}, value`,
    identityRow,
  );
  const facts = processPropertySchema.options
    .map((property) => ({
      property,
      values: byPosition(rows.filter((row) => row.property === property)).map((rivals) =>
        fact(
          rivals.map((row) => statement(reader, row, row.value)),
          property,
        ),
      ),
    }))
    .filter(({ values }) => values.length > 0);
  return ok({ facts, sources: citedSources(reader, facts) });
}

/** The rows in groups of those which stand in the same place: a value and its rivals. */
function byPosition(rows: readonly IdentityRow[]): readonly (readonly IdentityRow[])[] {
  const positions = [...new Set(rows.map(({ position }) => position))];
  return positions.map((position) => rows.filter((row) => row.position === position));
}
