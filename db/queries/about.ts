import { z } from 'zod';
import type { AtlasAnswer } from '../../electron/contract/api.ts';
import { DamagedDatabase, type Reader } from './reader.ts';
import { sql } from './sql.ts';

const count = z.number().int();

/** What the database holds, in numbers; a fact with several sources counts once. */
export function about(reader: Reader): AtlasAnswer<'atlas.about'> {
  const row = reader.one(
    sql`SELECT (SELECT user_version FROM pragma_user_version) AS databaseVersion,
          (SELECT count(*) FROM participation WHERE role = 'participant' AND rank = 'preferred')
            AS participants,
          (SELECT count(*) FROM participation WHERE role = 'supporter' AND rank = 'preferred')
            AS supporters,
          (SELECT count(*) FROM conference) AS conferences,
          (SELECT count(*) FROM organisation) AS organisations,
          (SELECT count(*) FROM measure) AS measures,
          (SELECT count(*) FROM oddity) AS oddities,
          (SELECT count(*) FROM source) AS sources,
          (SELECT count(*) FROM cited_fact) AS facts`,
    z.strictObject({
      databaseVersion: count,
      participants: count,
      supporters: count,
      conferences: count,
      organisations: count,
      measures: count,
      oddities: count,
      sources: count,
      facts: count,
    }),
  );
  if (row === undefined) throw new DamagedDatabase('nothing to count');
  return row;
}
