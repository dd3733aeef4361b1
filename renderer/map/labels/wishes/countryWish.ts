import type { RestingView } from '../../leaflet/useView.ts';
import type { NameForms, NameLine } from '../../names/nameForms.ts';
import type { LabelSpot } from '../../projection/basemap.ts';
import { inView, toMetres, toView } from '../frame.ts';
import { type Box, boxAround, type Choice, type LazyWish } from '../place.ts';
import { scriptTypes } from '../scripts.ts';
import { type LabelType, lineBreaks, type SetText, setName } from '../text.ts';
import { type Lettering, ledNames } from './ledNames.ts';

export interface CountryName {
  readonly key: string;
  readonly name: NameForms;
  readonly spots: readonly LabelSpot[];
  /** Whether a place on the plane, metres, lies in the country. */
  readonly contains: (x: number, y: number) => boolean;
  readonly kind: 'country' | 'land';
  /** A name that has to be shown may reach over its country's border. */
  readonly needed: boolean;
  /** The country that the reader has chosen is not hidden by its name. */
  readonly chosen: boolean;
  /** How much larger than others of its kind it may be. */
  readonly larger: number;
}

const sizes = {
  country: { least: 9, most: 19, stretch: 0.34 },
  land: { least: 9, most: 13, stretch: 0.1 },
} as const;

/** Size of a name that stands beside its country, pixels. */
const ledSize = 10.5;

/** The type of a name of so many pixels: letters stand wider apart in a roomy country. */
function typeOf(kind: 'country' | 'land', size: number): LabelType {
  const { most, least, stretch } = sizes[kind];
  const share = Math.max(0, Math.min(1, (size - least) / (most - least)));
  return { kind, size, spacing: Math.round(size * (0.06 + stretch * share) * 10) / 10 };
}

/**
 * Where a country's name could stand, best first: large in its roomiest spot, then smaller, then
 * in two lines, then with fewer endonyms, and last, for a name that is needed, wherever it stays
 * inside the country, or else across the border; of one that is chosen beside it. Pixels.
 * @param letterings of the signs, which a line that leads to a name keeps clear of if it can
 */
export function countryWish(
  country: CountryName,
  view: RestingView,
  letterings: readonly Lettering[],
): LazyWish<SetText> {
  return { key: country.key, choices: choicesOf(country, view, letterings) };
}

/** One after the other, since the first mostly serves. */
function* choicesOf(
  country: CountryName,
  view: RestingView,
  letterings: readonly Lettering[],
): Generator<Choice<SetText>> {
  const spots = spotsIn(country, view);
  const { kind } = country;
  const { least, most } = sizes[kind];
  const roomiest = Math.max(0, ...spots.map((spot) => spot.room));
  const ideal = Math.max(least, Math.min(most * country.larger, Math.round(roomiest * 0.6)));
  const sizesTried = [...new Set([ideal, Math.round((ideal + least) / 2), least])];
  const forms = country.name.map((lines) => breaks(lines.map(capitals)));
  for (const form of forms)
    for (const tight of country.needed ? [1.15, 1.7] : [1.15])
      for (const size of sizesTried)
        for (const lines of form) yield* inSpots(setName(lines, typeOf(kind, size)), tight);
  if (!country.needed) return;
  const smallest = forms.flat().map((lines) => setName(lines, typeOf(kind, least)));
  const closest = forms.flat().map((lines) => setName(lines, { kind, size: least, spacing: 0 }));
  for (const text of [...smallest, ...closest])
    for (const { box, as } of around(text, insideTried))
      yield { box, as, holds: () => liesIn(box) };
  const [spot] = spots;
  const [form] = country.name;
  if (country.chosen && spot !== undefined && form !== undefined)
    yield* ledNames(setName(form.map(capitals), typeOf(kind, ledSize)), spot, letterings);
  const last = smallest.at(-1);
  for (const text of new Set(smallest.length > 1 ? [last, ...smallest] : smallest))
    if (text !== undefined) yield* around(text);

  function* inSpots(text: SetText, tight: number): Generator<Choice<SetText>> {
    for (const { x, y, room, guessed = false } of spots) {
      if (!fits(text, room * tight)) continue;
      const box = boxAround(x, y, text.width, text.height);
      const sure = !guessed && tight < 1.5;
      yield sure ? { box, as: text } : { box, as: text, holds: () => liesIn(box) };
    }
  }
  function* around(text: SetText, tried = nudges.length): Generator<Choice<SetText>> {
    const [across, down] = [text.width / 8, text.height * 0.35];
    for (const [i, j] of nudges.slice(0, tried))
      for (const { x, y } of spots.slice(0, spotsTried)) {
        const box = boxAround(x + i * across, y + j * down, text.width, text.height);
        if (isNear(box, x, y, reach[view.projection.id])) yield { box, as: text };
      }
  }
  /** Whether a name stays in its country: its two ends and the middle of each of its sides do. */
  function liesIn({ left, top, width, height }: Box): boolean {
    const inset = Math.min(3, height / 4);
    return [0, 0.25, 0.5, 0.75, 1].every((across) =>
      [inset, height - inset].every((down) => {
        const at = toMetres(view, left + width * across, top + down);
        return country.contains(at.x, at.y);
      }),
    );
  }
}

/** Capital letters after the rules of the language, where the script has them. */
const capitals = (line: NameLine): NameLine =>
  scriptTypes[line.script].cased
    ? { ...line, text: line.text.toLocaleUpperCase(line.language) }
    : line;

/** The lines as they are, and with the first one broken in two. */
function breaks(lines: readonly NameLine[]): readonly (readonly NameLine[])[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  return lineBreaks(first.text).map((texts) => [
    ...texts.map((text) => ({ ...first, text })),
    ...rest,
  ]);
}

/** A place for a name and the room around it, in pixels. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  /** The room was not measured when the map was built. */
  readonly guessed?: boolean;
}

function spotsIn(country: CountryName, view: RestingView): readonly Spot[] {
  const known: Spot[] = country.spots
    .map(([x, y, room]) => ({
      ...toView(view, x * 1000, y * 1000),
      room: (room * 1000) / view.metresPerPixel,
    }))
    .filter(({ x, y }) => inView(view, x, y, 8));
  const central = known.some(({ x, y }) => inView(view, x, y, 70));
  return central || !country.needed ? known : [...guessedSpots(country, view), ...known];
}

/** Where all spots are out of view or at its edge: a few places of the view that lie in the country. */
function guessedSpots(country: CountryName, view: RestingView): readonly Spot[] {
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

/** The room of a spot was measured in a plane four times narrower (see the build). */
const fits = ({ width, height }: SetText, room: number): boolean =>
  Math.hypot(width / 8, height / 2) <= room;

/**
 * How far from its spot a name may stand, pixels: farther off it would be read as another
 * country's. On the map of the world, where they lie close, the spot is under the name.
 */
const reach = { region: 10, world: 0 } as const;

const isNear = ({ left, top, width, height }: Box, x: number, y: number, most: number): boolean =>
  Math.max(left - x, x - left - width) <= most && Math.max(top - y, y - top - height) <= most;

/** In how many of its spots a name that does not fit is moved about. */
const spotsTried = 3;
/** How many steps off a spot are tried for one that keeps the name inside: asking that is dear. */
const insideTried = 60;

const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];

/** Steps off a spot, the nearest first: eighths of the name's width, thirds of its height. */
const nudges: readonly (readonly [number, number])[] = steps
  .flatMap((i) => steps.map((j): [number, number] => [i, j]))
  .sort(([a, b], [c, d]) => Math.hypot(a, b) - Math.hypot(c, d));
