import type { Point } from '../../../electron/contract/facts.ts';
import type { RestingView } from '../leaflet/useView.ts';
import type { CapitalPlace, ConferencePlace, SeatPlace } from '../markers/places.ts';
import { controlBoxes } from './controlBoxes.ts';
import { toView } from './frame.ts';
import type { LabellingInput } from './input.ts';
import { type Box, boxAround, collide, type Spot } from './place.ts';
import { spread } from './spread.ts';

/** Half of what a sign covers, pixels. */
export interface Half {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Half a marker's size; one of two conferences is wider. */
export const markerHalf = (place: ConferencePlace): Half => ({
  halfWidth: place.conferences.length > 1 ? 20 : 12,
  halfHeight: 12,
});
/** The same of a seat's marker: the letters of its organisations and the room around them. */
export const seatHalf = ({ organisations }: SeatPlace): Half => ({
  halfWidth: organisations.reduce((sum, { code }) => sum + code.length * 4.2 + 7, 0),
  halfHeight: 11,
});
/** A capital's ring. */
export const ringHalf: Half = { halfWidth: 4, halfHeight: 4 };

/** Farther out than this, metres in a pixel, only participants' capitals have a ring. */
const supporterCapitalsBelow = 7_000;

/** A capital whose ring stands free of the markers and the buttons, and where. */
export interface Ring {
  readonly capital: CapitalPlace;
  readonly at: Spot;
  readonly box: Box;
}

/** Where the signs stand in the view, pixels; nothing may be written over them. */
export interface Standing {
  /** In the order of the conferences' places; pushed off their neighbours. */
  readonly markers: readonly Spot[];
  /** The same for the seats. */
  readonly seatsAt: readonly Spot[];
  /** What the markers of conferences and seats cover. */
  readonly markerBoxes: readonly Box[];
  readonly rings: readonly Ring[];
}

/** Places markers and rings before any name. */
export function standing({
  view,
  places,
  seats,
  capitals,
}: Pick<LabellingInput, 'view' | 'places' | 'seats' | 'capitals'>): Standing {
  const discs = [
    ...places.map((place) => ({ ...placeInView(view, place), ...markerHalf(place) })),
    ...seats.map((seat) => ({ ...placeInView(view, seat), ...seatHalf(seat) })),
  ];
  const stands = spread(discs);
  const markerBoxes = discs.map((half, i) => boxOf(stands[i] ?? { x: 0, y: 0 }, half));
  // On paper there are no buttons, and a ring below them would stand there without its name.
  const covered = [...markerBoxes, ...controlBoxes(view)];
  const rings = capitals
    .filter((capital) => capital.participant || view.metresPerPixel < supporterCapitalsBelow)
    .map((capital) => {
      const at = placeInView(view, capital);
      return { capital, at, box: boxOf(at, ringHalf) };
    })
    .filter(({ box }) => !covered.some((other) => collide(box, other)));
  return {
    markers: stands.slice(0, places.length),
    seatsAt: stands.slice(places.length),
    markerBoxes,
    rings,
  };
}

const boxOf = ({ x, y }: Spot, { halfWidth, halfHeight }: Half): Box =>
  boxAround(x, y, halfWidth * 2, halfHeight * 2);

function placeInView(view: RestingView, { point }: { readonly point: Point }): Spot {
  const plane = view.projection.toPlane(point);
  return toView(view, plane.x, plane.y);
}
