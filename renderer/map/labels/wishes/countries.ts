import type { CountryListing } from '../../../../electron/contract/countries.ts';
import type { Basemap } from '../../basemap/load.ts';
import { containsPoint } from '../../basemap/shape.ts';
import { heartCode } from '../../layers/landStyle.ts';
import type { LabellingInput, LabelWish, TextOf } from '../input.ts';
import { markerHalf, type Standing } from '../standing.ts';
import { type CountryName, countryWish } from './countryWish.ts';
import { namedLand, namedLandAfar } from './landNames.ts';
import type { Lettering } from './ledNames.ts';

/** Farther out than this, metres in a pixel, the lands around are not named. */
const landNamesBelow = 18_000;

/** The names that have to be shown, the hardest to place first, and the others, roomiest first. */
export function countryWishes(
  { region, view, countries, places, selectedCode, names: book }: LabellingInput,
  { markers }: Standing,
  t: TextOf,
): { readonly needed: readonly LabelWish[]; readonly others: readonly LabelWish[] } {
  const isWorld = view.projection.id === 'world';
  const nameOf = (country: CountryListing): CountryName => ({
    key: `country ${country.code}`,
    name: book.country(country),
    ...spotsOf(region, country.featureId),
    kind: country.roleOnDay === 'participant' ? 'country' : 'land',
    needed: country.role === 'participant' || country.code === selectedCode,
    chosen: country.code === selectedCode,
    larger: country.code === heartCode ? 1.15 : 1,
  });
  const names = countries.map(nameOf);
  const land =
    view.metresPerPixel < landNamesBelow
      ? (isWorld ? [...namedLand, ...namedLandAfar] : namedLand).map(
          (id): CountryName => ({
            key: `land ${id}`,
            name: book.land(id, t(`map.land.${id}`)),
            ...spotsOf(region, id),
            kind: 'land',
            needed: false,
            chosen: false,
            larger: 1,
          }),
        )
      : [];
  // Not all have room on the map of the world: there the largest come first, after the one chosen.
  const order: (a: CountryName, b: CountryName) => number = isWorld
    ? (a, b) => Number(b.chosen) - Number(a.chosen) || roomOf(b) - roomOf(a)
    : (a, b) => roomOf(a) - roomOf(b);
  const needed = names.filter((name) => name.needed).sort(order);
  const others = [...names.filter((name) => !name.needed), ...land].sort(
    (a, b) => roomOf(b) - roomOf(a),
  );
  const letterings = places.flatMap((place, i): Lettering[] => {
    const at = markers[i];
    return at === undefined ? [] : [{ ...at, radius: markerHalf(place).halfWidth * 0.6 }];
  });
  const wishOf = (name: CountryName) => countryWish(name, view, letterings);
  return { needed: needed.map(wishOf), others: others.map(wishOf) };
}

function spotsOf(region: Basemap, featureId: string): Pick<CountryName, 'spots' | 'contains'> {
  const land = region.land.get(featureId);
  return {
    spots: land?.spots ?? [],
    contains: (x, y) => land !== undefined && containsPoint(land.shape, x, y),
  };
}

const roomOf = ({ spots }: CountryName): number => spots[0]?.[2] ?? 0;
