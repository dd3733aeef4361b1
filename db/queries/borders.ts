import { z } from 'zod';
import {
  type BorderList,
  type Claim,
  claimSchema,
  type Dispute,
  disputeKindSchema,
} from '../../electron/contract/borders.ts';
import { citedSources } from './citations.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';
import { citedShape } from './statements.ts';

const disputeRow = z.strictObject({
  id: z.string(),
  kind: disputeKindSchema,
  name: z.string(),
  also: z.string().nullable(),
  latitude: z.number(),
  longitude: z.number(),
  summary: z.string(),
  drawn: z.string(),
  ...citedShape,
});

const claimRow = z.strictObject({
  dispute: z.string(),
  party: z.string(),
  country: z.string().nullable(),
  stance: claimSchema.shape.stance,
  text: z.string(),
  ...citedShape,
});

/** What Natural Earth says of how it draws borders. */
const policySource = 'natural-earth-policy';

/** Every contested line, area and name on the maps, with what each party says of it. */
export function listBorders(reader: Reader): BorderList {
  const claims = claimsOf(reader);
  const disputes = reader
    .rows(
      sql`SELECT id, kind, name, also, latitude, longitude, summary, drawn, as_of, citation_id
          FROM dispute ORDER BY position`,
      disputeRow,
    )
    .map(
      (row): Dispute => ({
        id: row.id,
        kind: row.kind,
        name: row.name,
        also: row.also?.split(';').map((name) => name.trim()) ?? [],
        point: { latitude: row.latitude, longitude: row.longitude },
        summary: row.summary,
        drawn: row.drawn,
        claims: claims.get(row.id) ?? [],
        asOf: row.as_of,
        sourceIds: reader.sourceIds(row.citation_id),
      }),
    );
  const list = { disputes, policySourceIds: [policySource] };
  return { ...list, sources: citedSources(reader, list) };
}

function claimsOf(reader: Reader): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  const rows = reader.rows(
    sql`SELECT dispute, party, country, stance, text, as_of, citation_id
        FROM dispute_claim ORDER BY dispute, position`,
    claimRow,
  );
  for (const { dispute, as_of, citation_id, ...row } of rows) {
    const claim = { ...row, asOf: as_of, sourceIds: reader.sourceIds(citation_id) };
    claims.set(dispute, [...(claims.get(dispute) ?? []), claim]);
  }
  return claims;
}
