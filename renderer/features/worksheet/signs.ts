import { type Box, boxAround } from '../../map/labels/place.ts';
import type { WorksheetChoice } from './choice.ts';
import { dotBox, numberRadius } from './drawSigns.ts';
import type { Entry } from './entries.ts';
import {
  type NameSign,
  type NumberSign,
  placeCapitals,
  placeNames,
  placeNumbers,
  type Spot,
} from './placing.ts';
import type { Measure } from './type.ts';

/** What stands on the map besides its lines, none of it on another. */
export interface Signs {
  readonly dots: readonly Spot[];
  readonly numbers: readonly NumberSign[];
  readonly radius: number;
  readonly names: readonly NameSign[];
  readonly capitalNames: readonly NameSign[];
}

interface SignsWish {
  readonly choice: WorksheetChoice;
  readonly entries: readonly Entry[];
  /** Those with numbers, in their order. */
  readonly asked: readonly Entry[];
  readonly scale: number;
  readonly frame: Box;
  /** Where the scale and its signs stand. */
  readonly key: Box;
  /** Whether names are written. */
  readonly named: boolean;
  readonly measure: Measure;
}

/** The lands whose capitals are marked: what the sheet is about, or all around a country. */
export const withDots = ({ of, show }: WorksheetChoice, entries: readonly Entry[]) =>
  entries.filter(
    ({ capital, asked, given }) =>
      show.includes('capitals') &&
      capital !== null &&
      (asked || given || (of !== 'region' && of !== 'world')),
  );

/** Places numbers first, which a sheet cannot do without, then capitals, then lands. */
export function placeSigns(wish: SignsWish): Signs {
  const { choice, entries, asked, scale, frame, key, named, measure } = wish;
  const isWorld = choice.of === 'world';
  // So many small countries lie close together there that names would hide what they name.
  const crowded = isWorld && asked.length > 0;
  const lands = withDots(choice, entries);
  const dots = lands.flatMap(({ capital }) => (capital === null ? [] : [capital]));
  const radius = numberRadius * scale * (isWorld ? 0.8 : 1);
  const first = [key, ...dots.map((dot) => dotBox(dot, scale))];
  const numbers = placeNumbers(asked, radius, first, frame);
  const second = [...first, ...numbers.map(({ x, y }) => boxAround(x, y, 2 * radius, 2 * radius))];
  const set = { language: choice.names, scale, measure, frame, across: !crowded };
  const capitalNames = named && !crowded ? placeCapitals(lands, set, second) : [];
  const third = [...second, ...capitalNames.map(boxOfName)];
  const wanted = isWorld ? entries.filter((entry) => entry.asked) : entries;
  const names = named ? placeNames(wanted.toSorted(byWeight), set, third) : [];
  return { dots, numbers, radius, names, capitalNames };
}

const boxOfName = ({ x, y, width, height }: NameSign): Box => boxAround(x, y, width, height);

/** What the sheet is about first, then the roomiest: the order in which names choose. */
function byWeight(a: Entry, b: Entry): number {
  const rank = ({ asked, given }: Entry) => (given ? 0 : asked ? 1 : 2);
  return rank(a) - rank(b) || (b.places[0]?.room ?? 0) - (a.places[0]?.room ?? 0);
}
