import type { ConferenceList } from '../../../../electron/contract/conferences.ts';
import type { CountryListing } from '../../../../electron/contract/countries.ts';

/** What the atlas shows on a day. */
export interface DayFacts {
  readonly countries: readonly CountryListing[];
  readonly conferences: ConferenceList['conferences'];
}

/** What became different from one day to another, the weightiest first. */
export type Change =
  | {
      readonly kind: 'conference';
      readonly ordinal: number;
      readonly city: string;
      readonly theme: string | null;
    }
  | { readonly kind: 'joined'; readonly names: readonly string[] }
  | { readonly kind: 'permanent-chair'; readonly name: string }
  | { readonly kind: 'chair-disputed'; readonly name: string }
  | {
      readonly kind: 'co-chair';
      /** Null where nobody, or nobody known, held it before or holds it after. */
      readonly from: string | null;
      readonly to: string | null;
    };

/** Compares two days; names are those of the later one. */
export function changesBetween(before: DayFacts, after: DayFacts): readonly Change[] {
  return [
    ...newConferences(before, after),
    ...newParticipants(before, after),
    ...chairs(before, after),
  ];
}

function newConferences(before: DayFacts, after: DayFacts): readonly Change[] {
  const heldBefore = new Set(
    before.conferences.filter(({ held }) => held).map(({ ordinal }) => ordinal),
  );
  return after.conferences
    .filter(({ held, ordinal }) => held && !heldBefore.has(ordinal))
    .map(({ ordinal, city, theme }) => ({ kind: 'conference', ordinal, city, theme }));
}

const isParticipant = ({ roleOnDay }: CountryListing): boolean => roleOnDay === 'participant';

function newParticipants(before: DayFacts, after: DayFacts): readonly Change[] {
  const already = new Set(before.countries.filter(isParticipant).map(({ code }) => code));
  const names = after.countries
    .filter((country) => isParticipant(country) && !already.has(country.code))
    .map(({ name }) => name);
  return names.length === 0 ? [] : [{ kind: 'joined', names }];
}

function chairs(before: DayFacts, after: DayFacts): readonly Change[] {
  const permanent = (facts: DayFacts) =>
    facts.countries.find(({ chairOnDay }) => chairOnDay?.role === 'permanent-chair');
  const changes: Change[] = [];
  const [stood, stands] = [permanent(before), permanent(after)];
  if (stands !== undefined) {
    const { name } = stands;
    if (stood?.code !== stands.code) changes.push({ kind: 'permanent-chair', name });
    else if (stood.chairOnDay?.standing === 'held' && stands.chairOnDay?.standing === 'disputed')
      changes.push({ kind: 'chair-disputed', name });
  }
  const coChair = (facts: DayFacts) =>
    facts.countries.find(({ chairOnDay }) => chairOnDay?.role === 'co-chair')?.code ?? null;
  const [left, comes] = [coChair(before), coChair(after)];
  const nameOf = (code: string | null) =>
    after.countries.find((country) => country.code === code)?.name ?? null;
  if (left !== comes) changes.push({ kind: 'co-chair', from: nameOf(left), to: nameOf(comes) });
  return changes;
}
