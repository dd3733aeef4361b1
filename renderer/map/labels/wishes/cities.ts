import { heartCode } from '../../layers/landStyle.ts';
import type { LabellingInput, LabelWish } from '../input.ts';
import { markerHalf, ringHalf, type Standing, seatHalf } from '../standing.ts';
import type { LabelType } from '../text.ts';
import { cityWish } from './cityWish.ts';

/** Metres in a pixel at which cities' names begin to grow, and how far, pixels, they do. */
const [growsBelow, grows] = [8_000, 2];

const sizes = { host: 12, city: 11.5, minor: 10.5 } as const;

/**
 * The names of conference cities, of seats in other cities, and of capitals with a ring; the type
 * says which of these a city is, and the capital of Afghanistan is the largest.
 */
export function cityWishes(
  { view, places, seats, names, sides }: LabellingInput,
  { markers, seatsAt, rings }: Standing,
): readonly LabelWish[] {
  const closer = Math.max(0, Math.log2(growsBelow / view.metresPerPixel));
  const typeOf = (kind: keyof typeof sizes, larger = 0): LabelType => ({
    kind,
    size: Math.round((sizes[kind] + larger + Math.min(grows, closer)) * 2) / 2,
    spacing: 0,
  });
  const nowhere = { x: 0, y: 0 };
  const hosts = places.map((place, i) => {
    const code = place.conferences[0]?.countryCode ?? '';
    const type = typeOf('host', code === heartCode ? 1 : 0);
    const name = names.city(place.city, code);
    return cityWish(`city ${place.key}`, name, type, markers[i] ?? nowhere, markerHalf(place));
  });
  const seated = seats
    .map((seat, i) => ({ seat, at: seatsAt[i] ?? nowhere }))
    .filter(({ seat }) => !places.some(({ city }) => city === seat.city))
    .map(({ seat, at }) => {
      const name = names.city(seat.city, seat.organisations[0]?.seatCountryCode ?? '');
      return cityWish(`seat ${seat.key}`, name, typeOf('city'), at, seatHalf(seat));
    });
  const capitals = rings.map(({ capital, at }) => {
    const type = typeOf(capital.participant ? 'city' : 'minor');
    const name = names.city(capital.name, capital.code);
    return cityWish(`city ${capital.code}`, name, type, at, ringHalf);
  });
  return [...hosts, ...seated, ...capitals].map((wish) => staying(wish, sides.get(wish.key)));
}

/** A name that can stay on its side of the mark does not jump to another. */
function staying(wish: LabelWish, side: string | undefined): LabelWish {
  if (side === undefined) return wish;
  const choices = [...wish.choices];
  const there = choices.filter((choice) => choice.side === side);
  return { ...wish, choices: [...there, ...choices] };
}
