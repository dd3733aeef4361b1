import type { MeasureList, MeasureParty } from '../../../electron/contract/measures.ts';

type Measure = MeasureList['measures'][number];
type Row = MeasureList['countries'][number];

/** What the rows are sorted by: the seed's order, the name, the number of leads, or one measure. */
export type LeadKey = 'order' | 'name' | 'count' | `measure:${string}`;
export interface LeadSorting {
  readonly key: LeadKey;
  readonly descending: boolean;
}

/** The part that a country or an organisation had in a measure on the day. */
export const partIn = (measure: Measure, code: string): MeasureParty | undefined =>
  measure.parties.find(
    (party) => party.onDay && (party.countryCode === code || party.organisationCode === code),
  );

/** How many measures a country led on the day. */
export const ledBy = (measures: readonly Measure[], code: string): number =>
  measures.filter((measure) => partIn(measure, code)?.role === 'lead').length;

/** How many countries led a measure on the day. */
export const leadsOf = (measure: Measure): number =>
  measure.parties.filter(({ role, onDay }) => role === 'lead' && onDay).length;

/** Rows in the order asked for; equals keep the order of the seed document. */
export function sortLeads(
  rows: readonly Row[],
  measures: readonly Measure[],
  { key, descending }: LeadSorting,
  locale: string,
): readonly Row[] {
  if (key === 'order') return rows;
  const texts = new Intl.Collator(locale, { sensitivity: 'base' });
  const column = measures.find((measure) => key === `measure:${measure.code}`);
  const rank = (row: Row): number =>
    column === undefined ? ledBy(measures, row.code) : partIn(column, row.code) ? 1 : 0;
  const compare = (a: Row, b: Row): number =>
    key === 'name' ? texts.compare(a.name, b.name) : rank(a) - rank(b);
  return rows.toSorted((a, b) => (descending ? -compare(a, b) : compare(a, b)));
}

/** The next sorting when a column is chosen: names rise first, marks and numbers fall first. */
export const nextLeadSorting = (now: LeadSorting, key: LeadKey): LeadSorting =>
  now.key === key ? { key, descending: !now.descending } : { key, descending: key !== 'name' };
