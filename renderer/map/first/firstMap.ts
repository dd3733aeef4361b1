import type { Map as LeafletMap } from 'leaflet';
import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import { loadBasemap } from '../basemap/load.ts';
import { type OpenMap, openMap } from '../leaflet/openMap.ts';
import type { MapViewId } from '../projection/views.ts';
import type { MapSelection } from '../selection.ts';
import { showSelection } from '../showSelection.ts';
import { drawBase } from './drawBase.ts';

interface FirstMap {
  /** Where on the page it stands until it is taken over. */
  readonly frame: HTMLElement;
  readonly view: MapViewId;
  readonly selection: MapSelection | null;
  readonly countries: Promise<readonly CountryListing[]>;
  readonly conferences: Promise<readonly ConferenceBrief[]>;
  /** Is told which country was pressed. */
  readonly onPick: (code: string) => void;
}

let waiting: { readonly view: MapViewId; readonly opened: OpenMap } | null = null;
/** For a map that was the first: calls off what was drawn on it then. */
const undo = new WeakMap<LeafletMap, () => void>();

/**
 * Draws the land with its borders and waters, and has it moved, zoomed and pressed, before the
 * code of all else has been read. MapView takes it over.
 * @throws where the base map or the facts cannot be had
 */
export async function drawFirstMap(wanted: FirstMap): Promise<void> {
  const { frame, view, selection, onPick } = wanted;
  const [basemap, countries, conferences] = await Promise.all([
    loadBasemap(view),
    wanted.countries,
    wanted.conferences,
  ]);
  // The atlas, which waits for it only so long, may be there before it.
  if (!frame.isConnected) return;
  const opened = openMap(frame, view);
  const { map } = opened;
  if (selection !== null)
    showSelection(map, selection, { basemap, countries, conferences, organisations: [] }, false);
  const selected = selection?.kind === 'country' ? selection.code : null;
  undo.set(map, drawBase(map, basemap, countries, selected, onPick));
  waiting = { view, opened };
}

/** Hands the first map over, once; null where there is none, or one of the other view. */
export function takeFirstMap(view: MapViewId): OpenMap | null {
  const taken = waiting;
  waiting = null;
  if (taken === null || taken.view === view) return taken?.opened ?? null;
  taken.opened.close();
  return null;
}

/** Takes away what the first map was drawn with, once what lives with the page has drawn the same. */
export function clearFirstMap(map: LeafletMap): void {
  undo.get(map)?.();
  undo.delete(map);
}
