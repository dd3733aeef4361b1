import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Basemap } from '../basemap/load.ts';
import { containsPoint } from '../basemap/shape.ts';
import type { RestingView } from '../leaflet/useView.ts';
import type { CapitalPlace, ConferencePlace, SeatPlace } from '../markers/places.ts';
import { cityWish } from './cityWish.ts';
import { type CountryName, countryWish } from './countryWish.ts';
import { inView, toView } from './frame.ts';
import { namedLand } from './landNames.ts';
import { type Box, boxAround, collide, type Placed, placeLabels, type Wish } from './place.ts';
import { seaPlaces } from './seas.ts';
import { seaWish } from './seaWish.ts';
import { spread } from './spread.ts';
import type { SetText } from './text.ts';

/** Half a marker's size, pixels; one of two conferences is wider. */
export const markerHalf = (place: ConferencePlace) => ({
  halfWidth: place.conferences.length > 1 ? 20 : 12,
  halfHeight: 12,
});
/** The same of a seat's marker: the letters of its organisations and the room around them. */
const seatHalf = ({ organisations }: SeatPlace) => ({
  halfWidth: organisations.reduce((sum, { code }) => sum + code.length * 4.2 + 7, 0),
  halfHeight: 11,
});
const ring = { halfWidth: 4, halfHeight: 4 };

export interface Labelling {
  readonly labels: readonly Placed<SetText>[];
  /** Pixels of the view, in the order of the places. */
  readonly markers: readonly { readonly x: number; readonly y: number }[];
  readonly seatsAt: readonly { readonly x: number; readonly y: number }[];
  /** What the markers of conferences and seats cover. */
  readonly markerBoxes: readonly Box[];
  /** The capitals whose ring stands free; a supporter's only with its name. */
  readonly shownCapitals: readonly CapitalPlace[];
}

export interface LabellingInput {
  readonly region: Basemap;
  readonly view: RestingView;
  readonly countries: readonly CountryListing[];
  readonly places: readonly ConferencePlace[];
  readonly seats: readonly SeatPlace[];
  readonly capitals: readonly CapitalPlace[];
  readonly selectedCode: string | null;
}

/** Farther out than this, metres in a pixel, only participants and waters are named. */
const supporterCapitalsBelow = 7_000;
const landNamesBelow = 18_000;

/** Decides for the resting view where every marker and every label stands, so that none collide. */
export function useLabelling(input: LabellingInput): Labelling {
  const { region, view, countries, places, seats, capitals, selectedCode } = input;
  const intl = useIntl();
  const fonts = useFontsLoaded();
  // biome-ignore lint/correctness/useExhaustiveDependencies: text is measured anew when its fonts are there.
  return useMemo(() => {
    const at = (place: { point: { latitude: number; longitude: number } }) => {
      const plane = view.projection.toPlane(place.point);
      return toView(view, plane.x, plane.y);
    };
    const discs = [
      ...places.map((place) => ({ ...at(place), ...markerHalf(place) })),
      ...seats.map((seat) => ({ ...at(seat), ...seatHalf(seat) })),
    ];
    const stands = spread(discs);
    const markers = stands.slice(0, places.length);
    const seatsAt = stands.slice(places.length);
    const markerBoxes = discs.map(({ halfWidth, halfHeight }, i) => {
      const { x = 0, y = 0 } = stands[i] ?? {};
      return boxAround(x, y, halfWidth * 2, halfHeight * 2);
    });
    const ringOf = (capital: CapitalPlace) => {
      const { x, y } = at(capital);
      return boxAround(x, y, ring.halfWidth * 2, ring.halfHeight * 2);
    };
    const possible = capitals
      .filter((capital) => capital.participant || view.metresPerPixel < supporterCapitalsBelow)
      .map((capital) => ({ capital, box: ringOf(capital) }))
      .filter(({ box }) => !markerBoxes.some((marker) => collide(box, marker)));

    const nameOf = (country: CountryListing): CountryName => ({
      key: `country ${country.code}`,
      name: country.name,
      ...spotsOf(region, country.featureId),
      kind: country.roleOnDay === 'participant' ? 'country' : 'land',
      needed: country.role === 'participant' || country.code === selectedCode,
    });
    const names = countries.map(nameOf);
    const hardestFirst = (a: CountryName, b: CountryName) => roomOf(a) - roomOf(b);
    const needed = names.filter((name) => name.needed).sort(hardestFirst);
    const others = names.filter((name) => !name.needed);
    const land =
      view.metresPerPixel < landNamesBelow
        ? namedLand.map(
            (id): CountryName => ({
              key: `land ${id}`,
              name: intl.formatMessage({ id: `map.land.${id}` }),
              ...spotsOf(region, id),
              kind: 'land',
              needed: false,
            }),
          )
        : [];
    const cities = [
      ...places.map((place, i) =>
        cityWish(`city ${place.key}`, place.city, markers[i] ?? at(place), markerHalf(place)),
      ),
      ...seats
        .map((seat, i) => ({ seat, i }))
        .filter(({ seat }) => !places.some(({ city }) => city === seat.city))
        .map(({ seat, i }) =>
          cityWish(`seat ${seat.key}`, seat.city, seatsAt[i] ?? at(seat), seatHalf(seat)),
        ),
      ...possible.map(({ capital }) =>
        cityWish(`city ${capital.code}`, capital.name, at(capital), ring),
      ),
    ];
    const wishes = [
      ...needed.map((name) => countryWish(name, view)),
      ...seaPlaces.map((sea) =>
        seaWish(sea, intl.formatMessage({ id: `map.sea.${sea.id}` }), view),
      ),
      ...cities,
      ...[...others, ...land].sort((a, b) => -hardestFirst(a, b)).map((n) => countryWish(n, view)),
    ];
    const obstacles = [...controlBoxes(view), ...markerBoxes, ...possible.map(({ box }) => box)];
    const labels = placeLabels(
      wishes.map((wish) => wholeInView(wish, view)),
      obstacles,
      1.5,
    );
    const labelled = new Set(labels.map(({ key }) => key));
    const shownCapitals = possible
      .map(({ capital }) => capital)
      .filter(({ code, participant }) => participant || labelled.has(`city ${code}`));
    return { labels, markers, seatsAt, markerBoxes, shownCapitals };
  }, [region, view, countries, places, seats, capitals, selectedCode, intl, fonts]);
}

/** The corners in which the legend and the buttons stand. */
const controlBoxes = ({ width, height }: RestingView): readonly Box[] => [
  { left: 0, top: height - 78, width: 112, height: 78 },
  { left: width - 54, top: height - 116, width: 54, height: 116 },
  { left: 0, top: 0, width: 168, height: 50 },
];

/** A name is written whole or, at the view's edge, not at all. */
const wholeInView = <T>({ key, choices }: Wish<T>, view: RestingView): Wish<T> => ({
  key,
  choices: choices.filter(
    ({ box }) =>
      inView(view, box.left, box.top) && inView(view, box.left + box.width, box.top + box.height),
  ),
});

function spotsOf(region: Basemap, featureId: string): Pick<CountryName, 'spots' | 'contains'> {
  const land = region.land.get(featureId);
  return {
    spots: land?.spots ?? [],
    contains: (x, y) => land !== undefined && containsPoint(land.shape, x, y),
  };
}

const roomOf = ({ spots }: CountryName): number => spots[0]?.[2] ?? 0;

/** Counts up when fonts have come in: what was measured before was another face. */
function useFontsLoaded(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const loaded = () => setCount((n) => n + 1);
    document.fonts.addEventListener('loadingdone', loaded);
    return () => document.fonts.removeEventListener('loadingdone', loaded);
  }, []);
  return count;
}
