import { z } from 'zod';
import type { ConferencePage, Person } from '../../electron/contract/conferences.ts';
import { daySchema } from '../../electron/contract/dates.ts';
import { type Fact, type Point, pointSchema } from '../../electron/contract/facts.ts';
import { fail, ok, type Result } from '../../electron/contract/result.ts';
import { citedSources } from './citations.ts';
import { conferenceBrief } from './conferences.ts';
import { measuresFrom } from './measures.ts';
import { shortName } from './names.ts';
import { notes } from './notes.ts';
import { meetingsBefore } from './process/meetings.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';
import {
  byRank,
  citedShape,
  fact,
  factOrNull,
  lone,
  rankedColumns,
  rankedRow,
  statement,
} from './statements.ts';

const conferenceRow = z.strictObject({
  date: daySchema,
  city: z.string(),
  country: z.string(),
  in_seed: z.number().int(),
  ...citedShape,
});

/** Everything the atlas has on a conference; `on` decides names and `held`. Errors: not-found. */
export function getConference(reader: Reader, ordinal: number, on: string): Result<ConferencePage> {
  const row = reader.one(
    sql`SELECT date, city, country, in_seed, as_of, citation_id
        FROM conference WHERE ordinal = ${ordinal}`,
    conferenceRow,
  );
  if (row === undefined) return fail('not-found', `no conference ${ordinal}`);
  const page = {
    ordinal,
    date: { best: lone(reader, row, row.date), rivals: [] },
    city: { best: lone(reader, row, row.city), rivals: [] },
    countryCode: row.country,
    countryName: shortName(reader, row.country, on).best.value,
    point: point(reader, ordinal),
    title: fact(texts(reader, ordinal, 'title'), `the title of conference ${ordinal}`),
    theme: factOrNull(texts(reader, ordinal, 'theme')),
    declarationTitle: factOrNull(texts(reader, ordinal, 'declaration-title')),
    declarationAddress: factOrNull(texts(reader, ordinal, 'declaration-address')),
    coChairs: persons(reader, ordinal, 'co-chair'),
    inaugurators: persons(reader, ordinal, 'inaugurator'),
    inSeed: row.in_seed === 1,
    held: row.date <= on,
    meetings: meetingsBefore(reader, ordinal, on),
    measures: measuresFrom(reader, ordinal, on),
    notes: notes(reader, 'conference', String(ordinal)),
    previous: conferenceBrief(reader, ordinal - 1, on),
    next: conferenceBrief(reader, ordinal + 1, on),
  };
  return ok({ ...page, sources: citedSources(reader, page) });
}

const pointRow = rankedRow(pointSchema.shape);

const point = (reader: Reader, ordinal: number): Fact<Point> =>
  fact(
    reader
      .rows(
        sql`SELECT latitude, longitude, ${rankedColumns} FROM conference_point
            WHERE ordinal = ${ordinal} ORDER BY ${byRank}`,
        pointRow,
      )
      .map((row) => statement(reader, row, { latitude: row.latitude, longitude: row.longitude })),
    `the place of conference ${ordinal}`,
  );

const textRow = rankedRow({ value: z.string().min(1) });

const texts = (reader: Reader, ordinal: number, property: string) =>
  reader
    .rows(
      sql`SELECT value, ${rankedColumns} FROM conference_text
          WHERE ordinal = ${ordinal} AND property = ${property} ORDER BY ${byRank}, value`,
      textRow,
    )
    .map((row) => statement(reader, row, row.value));

const personRow = z.strictObject({
  name: z.string().min(1),
  country: z.string().nullable(),
  qualifier: z.string().nullable(),
  ...citedShape,
});

/** The people who chaired or opened a conference, in the order of the source. */
export const persons = (reader: Reader, ordinal: number, role: Person['role']): readonly Person[] =>
  reader
    .rows(
      sql`SELECT name, country, qualifier, as_of, citation_id FROM conference_person
          WHERE ordinal = ${ordinal} AND role = ${role} ORDER BY position`,
      personRow,
    )
    .map((row) => ({
      name: row.name,
      role,
      countryCode: row.country,
      qualifier: row.qualifier,
      sourceIds: reader.sourceIds(row.citation_id),
      asOf: row.as_of,
    }));
