import { fail, ok, type Result } from '../../../electron/contract/result.ts';
import type { ThemeAnswer } from '../../../electron/contract/themes.ts';
import { membershipCells } from '../memberships.ts';
import { organisationBriefs } from '../organisations.ts';
import type { Reader } from '../reader.ts';
import { category, type Found, none, part } from './countryRows.ts';

/** Shown until another is chosen: it had members, observers and partners among the countries. */
const firstChoice = 'SCO';

interface MembershipTheme {
  readonly membership: NonNullable<ThemeAnswer['membership']>;
  readonly listSourceIds: readonly string[];
  readonly find: (code: string) => Found;
}

/** How the countries stood to an organisation on a day. Errors: not-found. */
export function membershipTheme(
  reader: Reader,
  asked: string | null,
  on: string,
): Result<MembershipTheme> {
  const briefs = organisationBriefs(reader, on);
  const code = asked ?? firstChoice;
  const chosen = briefs.find((one) => one.code === code);
  if (chosen === undefined) return fail('not-found', `no organisation ${code}`);
  const all = membershipCells(reader, on);
  const cells = new Map(
    all.filter(({ organisation }) => organisation === code).map((cell) => [cell.country, cell]),
  );
  const find = (country: string): Found => {
    // An organisation that has no states as members, such as a network of agencies.
    if (cells.size === 0) return { value: none('not-applicable'), asOf: null, parts: [] };
    const cell = cells.get(country);
    const best = cell?.onDay ?? null;
    if (cell === undefined || best === null)
      return { value: category('none-found'), asOf: on, parts: earlier(cell) };
    return {
      value: category(best.value),
      asOf: best.asOf,
      parts: [part('status', null, { best, rivals: cell.rivals })],
    };
  };
  const withMembers = new Set(all.map(({ organisation }) => organisation));
  return ok({
    membership: {
      code,
      name: chosen.name,
      choices: briefs
        .filter((one) => withMembers.has(one.code) || one.code === code)
        .map((one) => ({ code: one.code, name: one.name })),
    },
    listSourceIds: [
      ...new Set(
        [...cells.values()].flatMap(({ onDay, otherwise }) =>
          [...(onDay === null ? [] : [onDay]), ...otherwise].flatMap((one) => one.sourceIds),
        ),
      ),
    ],
    find,
  });
}

/** What held at other times, where nothing held on the day. */
const earlier = (cell: ReturnType<typeof membershipCells>[number] | undefined): Found['parts'] =>
  (cell?.otherwise ?? []).map((best) => part('status', null, { best, rivals: cell?.rivals ?? [] }));
