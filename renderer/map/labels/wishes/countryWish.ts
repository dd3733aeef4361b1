import type { RestingView } from '../../leaflet/useView.ts';
import type { LabelSpot } from '../../projection/basemap.ts';
import { inView, toMetres, toView } from '../frame.ts';
import { type Box, boxAround, type Wish } from '../place.ts';
import { type LabelType, lineBreaks, type SetText, setText } from '../text.ts';

export interface CountryName {
  readonly key: string;
  readonly name: string;
  readonly spots: readonly LabelSpot[];
  /** Whether a place on the plane, metres, lies in the country. */
  readonly contains: (x: number, y: number) => boolean;
  readonly kind: 'country' | 'land';
  /** A name that has to be shown may reach over its country's border. */
  readonly needed: boolean;
}

const sizes = {
  country: { least: 9, most: 19, stretch: 0.34 },
  land: { least: 9, most: 13, stretch: 0.1 },
} as const;

/** The type of a name of so many pixels: letters stand wider apart in a roomy country. */
function typeOf(kind: 'country' | 'land', size: number): LabelType {
  const { most, least, stretch } = sizes[kind];
  const share = Math.max(0, Math.min(1, (size - least) / (most - least)));
  return { kind, size, spacing: Math.round(size * (0.06 + stretch * share) * 10) / 10 };
}

/**
 * Where a country's name could stand, best first: large in its roomiest spot, then smaller, then
 * in two lines, and last, for a name that is needed, across the border. Pixels.
 */
export function countryWish(country: CountryName, view: RestingView): Wish<SetText> {
  const { least, most } = sizes[country.kind];
  const known: Spot[] = country.spots
    .map(([x, y, room]) => ({
      ...toView(view, x * 1000, y * 1000),
      room: (room * 1000) / view.metresPerPixel,
    }))
    .filter(({ x, y }) => inView(view, x, y, 8));
  const central = known.filter(({ x, y }) => inView(view, x, y, 70));
  const spots =
    central.length > 0 || !country.needed ? known : [...spotsInView(country, view), ...known];
  const roomiest = Math.max(0, ...spots.map((spot) => spot.room));
  const ideal = Math.max(least, Math.min(most, Math.round(roomiest * 0.6)));
  const steps = [ideal, Math.round((ideal + least) / 2), least];
  const name = country.name.toLocaleUpperCase();
  const texts = [...new Set(steps)].flatMap((size) =>
    lineBreaks(name).map((lines) => setText(lines, typeOf(country.kind, size))),
  );
  const within = (tight: number) =>
    texts.flatMap((text) =>
      spots
        .filter(({ room }) => fits(text, room * tight))
        .map(({ x, y, guessed = false }) => ({
          box: boxAround(x, y, text.width, text.height),
          as: text,
          guessed,
        }))
        .filter(({ box, guessed }) => !guessed || endsLieIn(country, view, box)),
    );
  if (!country.needed) return { key: country.key, choices: within(1.15) };
  const smallest = lineBreaks(name).map((lines) => setText(lines, typeOf(country.kind, least)));
  const across = smallest
    .flatMap((text) =>
      spots.flatMap(({ x, y }) =>
        nudges(text).map(([dx, dy]) => ({
          box: boxAround(x + dx, y + dy, text.width, text.height),
          as: text,
          off: Math.hypot(dx / 2, dy),
        })),
      ),
    )
    .sort((a, b) => a.off - b.off);
  return { key: country.key, choices: [...within(1.15), ...within(1.7), ...across] };
}

/** A place for a name and the room around it, in pixels. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  /** The room was not measured when the map was built. */
  readonly guessed?: boolean;
}

/** Where all spots are out of view or at its edge: a few places of the view that lie in the country. */
function spotsInView(country: CountryName, view: RestingView): readonly Spot[] {
  const shares = [0.5, 0.3, 0.7, 0.15, 0.85];
  const room = 60;
  return shares
    .flatMap((across) => shares.map((down) => ({ x: view.width * across, y: view.height * down })))
    .filter(({ x, y }) => {
      const at = toMetres(view, x, y);
      return country.contains(at.x, at.y);
    })
    .map((place) => ({ ...place, room, guessed: true }));
}

/** Whether a name, where its room is only a guess, ends in the country it begins in. */
function endsLieIn(country: CountryName, view: RestingView, box: Box): boolean {
  return [box.left, box.left + box.width].every((across) => {
    const at = toMetres(view, across, box.top + box.height / 2);
    return country.contains(at.x, at.y);
  });
}

/** The room of a spot was measured in a plane four times narrower (see the build). */
const fits = ({ width, height }: SetText, room: number): boolean =>
  Math.hypot(width / 8, height / 2) <= room;

/** Steps off the spot. */
function nudges({ width, height }: SetText): readonly (readonly [number, number])[] {
  const [w, h] = [width / 4, height * 0.7];
  const steps = [0, 1, -1, 2, -2, 3, -3];
  return steps.flatMap((i) => steps.map((j): readonly [number, number] => [i * w, j * h]));
}
