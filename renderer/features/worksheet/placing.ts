import { type Box, boxAround, placeLabels, type Wish } from '../../map/labels/place.ts';
import { lineBreaks } from '../../map/labels/text.ts';
import type { NameLanguage } from './choice.ts';
import { type Entry, labelShape, type Name } from './entries.ts';
import { type Measure, type NameLine, nameLines } from './type.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}
/** A number on the map; where it had no room, a line leads from it to its land. */
export interface NumberSign extends Spot {
  readonly number: number;
  readonly to: Spot | null;
}
/** A name on the map, its lines around one middle. */
export interface NameSign extends Spot {
  readonly lines: readonly NameLine[];
  readonly width: number;
  readonly height: number;
}

/** Numbers for lands in their order, each beside no other; those with least room choose first. */
export function placeNumbers(
  entries: readonly Entry[],
  radius: number,
  obstacles: readonly Box[],
  frame: Box,
): readonly NumberSign[] {
  const numbered = entries.map((entry, i) => ({ entry, number: i + 1 }));
  const wishes = numbered
    .toSorted((a, b) => (a.entry.places[0]?.room ?? 0) - (b.entry.places[0]?.room ?? 0))
    .map(({ entry, number }): Wish<NumberSign> => {
      const signs = [...insideSigns(entry, number, radius), ...ledSigns(entry, number, radius)];
      return {
        key: entry.featureId,
        choices: signs
          .map((as) => ({ box: boxAround(as.x, as.y, 2 * radius, 2 * radius), as }))
          .filter(({ box }) => within(box, frame)),
      };
    });
  const placed = new Map(placeLabels(wishes, obstacles, 1.5).map(({ key, as }) => [key, as]));
  return numbered.flatMap(({ entry, number }) => {
    const [place] = entry.places;
    const sign = placed.get(entry.featureId);
    if (sign !== undefined) return [sign];
    // A blank without its number on the map could not be filled in.
    return place === undefined ? [] : [{ x: place.x, y: place.y, number, to: null }];
  });
}

const insideSigns = ({ places }: Entry, number: number, radius: number): NumberSign[] =>
  places.filter(({ room }) => room >= radius * 0.8).map(({ x, y }) => ({ x, y, number, to: null }));

/** Around a land too small for its number, nearest first. */
function ledSigns({ places }: Entry, number: number, radius: number): NumberSign[] {
  const [place] = places;
  if (place === undefined) return [];
  const { x, y } = place;
  const turns = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8);
  return [2, 2.8, 3.8, 5].flatMap((away) =>
    turns.map((turn) => ({
      x: x + away * radius * Math.cos(turn),
      y: y + away * radius * Math.sin(turn),
      number,
      to: { x, y },
    })),
  );
}

/** How names are set. */
export interface NameSetting {
  readonly language: NameLanguage;
  /** Type is so many times larger than on A4. */
  readonly scale: number;
  readonly measure: Measure;
  readonly frame: Box;
  /** Whether a land that the sheet is about may have its name across a border. */
  readonly across: boolean;
}

/** Names of lands, where they fit. */
export function placeNames(
  entries: readonly Entry[],
  { language, scale, measure, frame, across }: NameSetting,
  obstacles: readonly Box[],
): readonly NameSign[] {
  const wishes = entries.map((entry): Wish<NameSign> => {
    const signs = [13, 11.5, 10, 8.8, 7.8].flatMap((size) =>
      settings(entry.name, language, size * scale, entry.asked || entry.given ? 600 : 400).map(
        (lines) => blockOf(lines, measure),
      ),
    );
    const inside = signs.flatMap((block) =>
      entry.places
        .filter(({ room }) => fits(block, room * 1.1))
        .map(({ x, y }) => ({ ...block, x, y })),
    );
    const [place] = entry.places;
    const beyond =
      place === undefined || !across || !(entry.asked || entry.given)
        ? []
        : signs.slice(-2).flatMap((block) =>
            nudges.map(([dx, dy]) => ({
              ...block,
              x: place.x + (dx * block.width) / 4,
              y: place.y + (dy * block.height) / 2,
            })),
          );
    return {
      key: entry.featureId,
      choices: [...inside, ...beyond]
        .map((as) => ({ box: boxAround(as.x, as.y, as.width, as.height), as }))
        .filter(({ box }) => within(box, frame)),
    };
  });
  return placeLabels(wishes, obstacles, 1.5).map(({ as }) => as);
}

/** Names of capitals beside their dots, to the right first. */
export function placeCapitals(
  entries: readonly Entry[],
  { language, scale, measure, frame }: NameSetting,
  obstacles: readonly Box[],
): readonly NameSign[] {
  const wishes = entries.flatMap(({ featureId, capital }): Wish<NameSign>[] => {
    if (capital === null) return [];
    const block = blockOf(nameLines(capital, language, 8.6 * scale), measure);
    const dx = dotRadius * scale + 2 + block.width / 2;
    const dy = dotRadius * scale + 1 + block.height / 2;
    const around: readonly (readonly [number, number])[] = [
      [dx, 0],
      [-dx, 0],
      [0, -dy],
      [0, dy],
      [dx * 0.9, -dy * 0.75],
      [dx * 0.9, dy * 0.75],
      [-dx * 0.9, -dy * 0.75],
      [-dx * 0.9, dy * 0.75],
    ];
    const choices = around
      .map(([x, y]) => ({ ...block, x: capital.x + x, y: capital.y + y }))
      .map((as) => ({ box: boxAround(as.x, as.y, as.width, as.height), as }))
      .filter(({ box }) => within(box, frame));
    return [{ key: featureId, choices }];
  });
  return placeLabels(wishes, obstacles, 1).map(({ as }) => as);
}

/** Radius of a capital's dot on A4. */
export const dotRadius = 2.4;

/** English in one line or two; with a second name below it. */
function settings(name: Name, language: NameLanguage, size: number, weight: 400 | 600) {
  const whole = nameLines(name, language, size, weight);
  const [first, ...others] = whole;
  if (first === undefined || first.lang !== undefined) return [whole];
  return lineBreaks(first.text).map((texts) => [
    ...texts.map((text) => ({ ...first, text })),
    ...others,
  ]);
}

function blockOf(lines: readonly NameLine[], measure: Measure) {
  const width = Math.max(...lines.map(({ text, font }) => measure(text, font))) + 3;
  return { lines, width, height: lines.reduce((sum, line) => sum + line.height, 0) };
}

const fits = ({ width, height }: { width: number; height: number }, room: number): boolean =>
  Math.hypot(width / 2 / labelShape, height / 2) <= room;

const steps = [0, 1, -1, 2, -2, 3, -3];
/** Steps off a place, nearest first. */
const nudges = steps
  .flatMap((dx) => steps.map((dy) => [dx, dy] as const))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

const within = (box: Box, frame: Box): boolean =>
  box.left >= frame.left + 2 &&
  box.top >= frame.top + 2 &&
  box.left + box.width <= frame.left + frame.width - 2 &&
  box.top + box.height <= frame.top + frame.height - 2;
