import type { MapNameList } from '../../../electron/contract/mapNames.ts';
import { usePreference } from '../../app/usePreference.ts';

/** In which language the map names countries and cities. */
export const mapNameChoices = ['english', 'endonyms', 'both'] as const;
export type MapNames = (typeof mapNameChoices)[number];

/** The reader's choice, how to change it, and what it takes to write the names. */
export interface MapNaming {
  readonly choice: MapNames;
  /** What the map is written in: the choice as soon as its names are there. */
  readonly shown: MapNames;
  readonly onChoose: (names: MapNames) => void;
  /** Endonyms of lands and cities; null while the names are in English. */
  readonly others: MapNameList | null;
}

/** What the reader chose, remembered, and how to change it. */
export const useMapNames = () => usePreference('map-names', mapNameChoices, 'english');
