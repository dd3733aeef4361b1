import type { LabellingInput, LabelWish } from '../input.ts';
import { markerHalf, ringHalf, type Standing, seatHalf } from '../standing.ts';
import { cityWish } from './cityWish.ts';

/** The names of conference cities, of seats in other cities, and of capitals with a ring. */
export function cityWishes(
  { places, seats }: LabellingInput,
  { markers, seatsAt, rings }: Standing,
): readonly LabelWish[] {
  const nowhere = { x: 0, y: 0 };
  return [
    ...places.map((place, i) =>
      cityWish(`city ${place.key}`, place.city, markers[i] ?? nowhere, markerHalf(place)),
    ),
    ...seats
      .map((seat, i) => ({ seat, at: seatsAt[i] ?? nowhere }))
      .filter(({ seat }) => !places.some(({ city }) => city === seat.city))
      .map(({ seat, at }) => cityWish(`seat ${seat.key}`, seat.city, at, seatHalf(seat))),
    ...rings.map(({ capital, at }) => cityWish(`city ${capital.code}`, capital.name, at, ringHalf)),
  ];
}
