import { z } from 'zod';
import {
  type Membership,
  type MembershipCell,
  type MembershipStatus,
  membershipStatusSchema,
} from '../../electron/contract/organisations.ts';
import type { Reader } from './reader.ts';
import { type Query, sql } from './sql.ts';
import { lastingColumns, lastingRow, statement } from './statements.ts';

const membershipRow = lastingRow({
  country: z.string(),
  organisation: z.string(),
  status: membershipStatusSchema,
});

/** One cell for each country in each organisation, both in the order of the seed document. */
export function membershipCells(
  reader: Reader,
  on: string,
  where: Query = sql`TRUE`,
): readonly MembershipCell[] {
  const rows = reader.rows(
    sql`SELECT country, organisation, status, ${lastingColumns} FROM membership
        WHERE ${where}
        ORDER BY (SELECT position FROM organisation WHERE code = organisation),
          (SELECT seed_order FROM country WHERE code = country), valid_from`,
    membershipRow,
  );
  const cells = new Map<string, Held>();
  for (const row of rows) {
    const { organisation, country } = row;
    const key = `${organisation} ${country}`;
    const cell = cells.get(key) ?? { organisation, country, all: [] };
    cells.set(key, cell);
    cell.all.push(statement<MembershipStatus>(reader, row, row.status));
  }
  return [...cells.values()].map(({ organisation, country, all }) => {
    const preferred = all.filter(({ rank }) => rank === 'preferred');
    const onDay = preferred.find((one) => holdsOn(one, on)) ?? null;
    return {
      organisation,
      country,
      onDay,
      otherwise: preferred.filter((one) => one !== onDay),
      rivals: all.filter(({ rank }) => rank !== 'preferred'),
    };
  });
}

interface Held {
  readonly organisation: string;
  readonly country: string;
  readonly all: Membership[];
}

const holdsOn = ({ validFrom, validTo }: Membership, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo > day);
