import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Point } from '../../../electron/contract/facts.ts';
import type { OrganisationBrief } from '../../../electron/contract/organisations.ts';

/** A city in which one or more of the conferences were held. */
export interface ConferencePlace {
  /** The ordinals in order, "1 8". */
  readonly key: string;
  readonly city: string;
  readonly point: Point;
  readonly conferences: readonly ConferenceBrief[];
}

/** The capital of a country, unless a conference's marker stands there. */
export interface CapitalPlace {
  readonly code: string;
  readonly name: string;
  readonly point: Point;
  readonly participant: boolean;
}

/** Puts the conferences of one city together, in the order of the first held there. */
export function conferencePlaces(
  conferences: readonly ConferenceBrief[],
): readonly ConferencePlace[] {
  const byCity = new Map<string, ConferenceBrief[]>();
  for (const conference of conferences) {
    const city = `${conference.countryCode} ${conference.city}`;
    byCity.set(city, [...(byCity.get(city) ?? []), conference]);
  }
  return [...byCity.values()].flatMap((held) => {
    const first = held[0];
    if (first === undefined) return [];
    const key = held.map(({ ordinal }) => ordinal).join(' ');
    return [{ key, city: first.city, point: first.point, conferences: held }];
  });
}

/** A city in which one or more of the organisations have their seat. */
export interface SeatPlace {
  /** The codes in order, "NATO EU". */
  readonly key: string;
  readonly city: string;
  readonly point: Point;
  readonly organisations: readonly OrganisationBrief[];
}

/** Puts the organisations of one city together. */
export function seatPlaces(organisations: readonly OrganisationBrief[]): readonly SeatPlace[] {
  const byCity = new Map<string, OrganisationBrief[]>();
  for (const organisation of organisations) {
    const city = `${organisation.seatCountryCode} ${organisation.seat}`;
    byCity.set(city, [...(byCity.get(city) ?? []), organisation]);
  }
  return [...byCity.values()].flatMap((seated) => {
    const first = seated[0];
    if (first?.point == null) return [];
    const key = seated.map(({ code }) => code).join(' ');
    return [{ key, city: first.seat, point: first.point, organisations: seated }];
  });
}

/** Degrees; a capital's and a conference's coordinates of one city differ by less. */
const sameCity = 0.3;

/** The capitals that need a ring of their own. */
export function capitalPlaces(
  countries: readonly CountryListing[],
  conferences: readonly ConferenceBrief[],
): readonly CapitalPlace[] {
  return countries
    .filter(
      ({ code, capitalPoint }) =>
        !conferences.some(
          ({ countryCode, point }) =>
            countryCode === code &&
            Math.abs(point.latitude - capitalPoint.latitude) < sameCity &&
            Math.abs(point.longitude - capitalPoint.longitude) < sameCity,
        ),
    )
    .map(({ code, capital, capitalPoint, roleOnDay }) => ({
      code,
      name: capital,
      point: capitalPoint,
      participant: roleOnDay === 'participant',
    }));
}
