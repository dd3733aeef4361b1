import { z } from 'zod';
import { pointSchema } from './facts.ts';
import { sourceSchema } from './sources.ts';

/** What is contested: a line, an area, islands, only a name; or what was until it was settled. */
export const disputeKindSchema = z.enum(['line', 'area', 'islands', 'name', 'past']);

/** What a party to a contested matter says of it. */
export const claimSchema = z.strictObject({
  party: z.string(),
  /** Its code where it is a country of the atlas. */
  country: z.string().nullable(),
  stance: z.enum(['holds', 'claims', 'rejects', 'recognises', 'says', 'agreed']),
  text: z.string(),
  asOf: z.string().nullable(),
  sourceIds: z.array(z.string()).min(1).readonly(),
});

export const disputeSchema = z.strictObject({
  id: z.string(),
  kind: disputeKindSchema,
  name: z.string(),
  /** Other names, parts and places under which it is known. */
  also: z.array(z.string()).readonly(),
  /** Where its mark stands on the maps. */
  point: pointSchema,
  summary: z.string(),
  /** Whose line the base map draws, and how the maps show it. */
  drawn: z.string(),
  claims: z.array(claimSchema).min(2).readonly(),
  asOf: z.string().nullable(),
  sourceIds: z.array(z.string()).min(1).readonly(),
});

export const borderListSchema = z.strictObject({
  /** In the order in which they are listed: Afghanistan's first, then outwards from the region. */
  disputes: z.array(disputeSchema).readonly(),
  /** Where the rule comes from by which the base map draws borders. */
  policySourceIds: z.array(z.string()).min(1).readonly(),
  sources: z.array(sourceSchema).readonly(),
});

export type DisputeKind = z.infer<typeof disputeKindSchema>;
export type Claim = Readonly<z.infer<typeof claimSchema>>;
export type Dispute = Readonly<z.infer<typeof disputeSchema>>;
export type BorderList = Readonly<z.infer<typeof borderListSchema>>;
