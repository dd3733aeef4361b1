import type {
  Membership,
  MembershipCell,
  MembershipStatus,
  OrganisationList,
} from '../../../electron/contract/organisations.ts';

export const statuses = ['member', 'observer', 'partner', 'candidate'] as const;
export type StatusFilter = MembershipStatus | 'any';
export type MatrixCountry = OrganisationList['countries'][number];
export type RoleFilter = MatrixCountry['role'] | 'all';

/** One country with its cells by the organisations' codes, and in how many it was on the day. */
export interface MatrixRow {
  readonly country: MatrixCountry;
  /** Place in the list of the seed document. */
  readonly order: number;
  readonly cells: ReadonlyMap<string, MembershipCell>;
  readonly count: number;
}

/** By name, by role, by the number of memberships, or by one organisation (its code). */
export interface MatrixSorting {
  readonly key: 'name' | 'role' | 'count' | { readonly organisation: string };
  readonly descending: boolean;
}

/** The rows of a role; with a status, the cells of that status and the countries that have one. */
export function matrixRows(
  list: OrganisationList,
  role: RoleFilter,
  status: StatusFilter,
): readonly MatrixRow[] {
  return list.countries.flatMap((country, order) => {
    if (role !== 'all' && country.role !== role) return [];
    const cells = list.cells.filter(
      (cell) => cell.country === country.code && (status === 'any' || cell.onDay?.value === status),
    );
    const count = cells.filter(({ onDay }) => onDay !== null).length;
    if (status !== 'any' && count === 0) return [];
    return [
      { country, order, cells: new Map(cells.map((cell) => [cell.organisation, cell])), count },
    ];
  });
}

/** Where nothing held on the day: what ended last before it, or else what began first after it. */
export const nearest = ({ otherwise }: MembershipCell, day: string): Membership | undefined =>
  otherwise.findLast(({ validTo }) => validTo !== null && validTo <= day) ?? otherwise[0];

/** How many of the rows belonged to an organisation on the day. */
export const membersOf = (rows: readonly MatrixRow[], code: string): number =>
  rows.filter(({ cells }) => (cells.get(code)?.onDay ?? null) !== null).length;

/** Rows in the order asked for; countries outside an organisation always come last. */
export function sortRows(
  rows: readonly MatrixRow[],
  { key, descending }: MatrixSorting,
  locale: string,
): readonly MatrixRow[] {
  const texts = new Intl.Collator(locale, { sensitivity: 'base' });
  const turn = descending ? -1 : 1;
  const compare = (a: MatrixRow, b: MatrixRow): number => {
    if (key === 'name') return turn * texts.compare(a.country.name, b.country.name);
    if (key === 'role') return turn * (a.order - b.order);
    if (key === 'count') return turn * (a.count - b.count) || a.order - b.order;
    const [inA, inB] = [belonging(a, key.organisation), belonging(b, key.organisation)];
    if (inA === null || inB === null)
      return Number(inA === null) - Number(inB === null) || a.order - b.order;
    return turn * (inA < inB ? -1 : inA > inB ? 1 : 0) || a.order - b.order;
  };
  return rows.toSorted(compare);
}

/** Status and beginning as one text that sorts: members first, the longest-standing first. */
function belonging({ cells }: MatrixRow, code: string): string | null {
  const onDay = cells.get(code)?.onDay ?? null;
  // An unknown beginning comes after every known one.
  return onDay === null ? null : `${statuses.indexOf(onDay.value)} ${onDay.validFrom ?? '~'}`;
}

export const isSortedBy = (sorting: MatrixSorting, key: MatrixSorting['key']): boolean =>
  typeof key === 'string' || typeof sorting.key === 'string'
    ? sorting.key === key
    : sorting.key.organisation === key.organisation;

/** The next sorting when a column is chosen: numbers fall first, all else rises first. */
export const nextMatrixSorting = (now: MatrixSorting, key: MatrixSorting['key']): MatrixSorting =>
  isSortedBy(now, key)
    ? { key, descending: !now.descending }
    : { key, descending: key === 'count' };
