import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Basemap } from '../basemap/load.ts';
import { joined, type PlaneShape } from '../basemap/shape.ts';

export interface BaseParts {
  readonly otherLand: PlaneShape;
  readonly strongLines: PlaneShape;
  readonly faintLines: PlaneShape;
}

/**
 * Sorts land and lines by whether a participant of the day has to do with them; in a theme, which
 * fills every country of the atlas, by whether one of these has.
 */
export function basePartsOf(
  basemap: Basemap,
  countries: readonly CountryListing[],
  themed: boolean,
): BaseParts {
  const listed = new Set(countries.map((country) => country.featureId));
  const strong = new Set(
    countries.flatMap(({ roleOnDay, featureId }) =>
      themed || roleOnDay === 'participant' ? [featureId] : [],
    ),
  );
  const coasts = [...basemap.coasts];
  const touches = ([a, b]: readonly [string, string]) => strong.has(a) || strong.has(b);
  const settled = basemap.borders.filter(({ dispute }) => dispute === null);
  return {
    otherLand: joined(
      [...basemap.land].flatMap(([id, land]) => (listed.has(id) ? [] : [land.shape])),
    ),
    strongLines: joined([
      ...coasts.flatMap(([id, shape]) => (strong.has(id) ? [shape] : [])),
      ...settled.flatMap((border) => (touches(border.between) ? [border.shape] : [])),
    ]),
    faintLines: joined([
      ...coasts.flatMap(([id, shape]) => (strong.has(id) ? [] : [shape])),
      ...settled.flatMap((border) => (touches(border.between) ? [] : [border.shape])),
    ]),
  };
}

/** The contested borders, by the id of the dispute. */
export function contestedLines({ borders }: Basemap): ReadonlyMap<string, PlaneShape> {
  const shapes = new Map<string, PlaneShape[]>();
  for (const { dispute, shape } of borders)
    if (dispute !== null) shapes.set(dispute, [...(shapes.get(dispute) ?? []), shape]);
  return new Map([...shapes].map(([id, own]) => [id, joined(own)]));
}
