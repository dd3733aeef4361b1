import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Basemap } from '../basemap/load.ts';
import type { RestingView } from '../leaflet/useView.ts';
import type { CapitalPlace, ConferencePlace, SeatPlace } from '../markers/places.ts';
import type { NameBook } from '../names/nameBook.ts';
import type { Box, LazyWish } from './place.ts';
import type { SetText } from './text.ts';

/** What the labels of the map are made from. */
export interface LabellingInput {
  readonly region: Basemap;
  readonly view: RestingView;
  readonly countries: readonly CountryListing[];
  readonly places: readonly ConferencePlace[];
  readonly seats: readonly SeatPlace[];
  readonly capitals: readonly CapitalPlace[];
  readonly selectedCode: string | null;
  readonly names: NameBook;
  /** On which side of its mark each city's name stood before, by key: it stays there if it can. */
  readonly sides: ReadonlyMap<string, string>;
  /** Whether mountains, rivers and lakes are named. */
  readonly nature: boolean;
  /** What else stands on the map, where no name may be. */
  readonly covered: readonly Box[];
}

/** A text of the catalogue, by its id. */
export type TextOf = (id: string) => string;

export type LabelWish = LazyWish<SetText>;
