import { z } from 'zod';
import { countryCodeSchema, roleSchema } from './countries.ts';
import { factOf, pointSchema, statementOf, textFact } from './facts.ts';
import { sourceSchema } from './sources.ts';
import { noteSchema } from './subjects.ts';

export const organisationCodeSchema = z.string().regex(/^[A-Z]{2,8}$/, 'not an abbreviation');
export const membershipStatusSchema = z.enum(['member', 'observer', 'partner', 'candidate']);
export const listingSchema = z.enum(['listed', 'probable']);

/** A status and its time; `validFrom` null: the date of joining is not known. */
export const membershipSchema = statementOf(membershipStatusSchema);

export const organisationBriefSchema = z.strictObject({
  code: organisationCodeSchema,
  name: z.string(),
  /** What it is, in plain words: "regional organisation", "military alliance". */
  kind: z.string(),
  /** listed: named by the seed document; probable: made out from other sources. */
  listing: listingSchema,
  seat: z.string(),
  seatCountryCode: countryCodeSchema,
  point: pointSchema.nullable(),
  /** The sources of its name, of what it is, of its seat, and of its place in the list. */
  sourceIds: z.array(z.string()).min(1).readonly(),
});

/** How one country stood to one organisation. */
export const membershipCellSchema = z.strictObject({
  organisation: organisationCodeSchema,
  country: countryCodeSchema,
  /** What held on the day asked for. */
  onDay: membershipSchema.nullable(),
  /** All that held at other times, oldest first. */
  otherwise: z.array(membershipSchema).readonly(),
  /** What other sources say instead of one of these. */
  rivals: z.array(membershipSchema).readonly(),
});

const memberCountrySchema = z.strictObject({
  code: countryCodeSchema,
  name: z.string(),
  role: roleSchema,
  roleOnDay: roleSchema.nullable(),
});

export const organisationListSchema = z.strictObject({
  organisations: z.array(organisationBriefSchema).readonly(),
  /** Participants first, then supporters, each in the order of the seed document. */
  countries: z.array(memberCountrySchema).readonly(),
  cells: z.array(membershipCellSchema).readonly(),
  sources: z.array(sourceSchema).readonly(),
});

export const organisationPageSchema = z.strictObject({
  code: organisationCodeSchema,
  name: textFact,
  kind: textFact,
  summary: textFact.nullable(),
  /** What it did in the process. */
  role: textFact.nullable(),
  listing: statementOf(listingSchema),
  /** A date, as exact as the source: "1985", "1985-12-08". */
  founded: textFact.nullable(),
  /** The seat on the day asked for. */
  seat: textFact,
  /** Its seat, or the name of that city, at other times, oldest first. */
  otherSeats: z.array(statementOf(z.string())).readonly(),
  seatCountryCode: countryCodeSchema,
  point: factOf(pointSchema).nullable(),
  website: textFact.nullable(),
  memberships: z
    .array(membershipCellSchema.extend({ name: z.string(), role: roleSchema }))
    .readonly(),
  /** Measures that it supported. */
  measures: z
    .array(z.strictObject({ code: z.string(), name: z.string(), support: statementOf(z.string()) }))
    .readonly(),
  notes: z.array(noteSchema).readonly(),
  previous: organisationBriefSchema.nullable(),
  next: organisationBriefSchema.nullable(),
  sources: z.array(sourceSchema).readonly(),
});

export type MembershipStatus = z.infer<typeof membershipStatusSchema>;
export type Membership = Readonly<z.infer<typeof membershipSchema>>;
export type OrganisationBrief = Readonly<z.infer<typeof organisationBriefSchema>>;
export type MembershipCell = Readonly<z.infer<typeof membershipCellSchema>>;
export type OrganisationList = Readonly<z.infer<typeof organisationListSchema>>;
export type OrganisationPage = Readonly<z.infer<typeof organisationPageSchema>>;
