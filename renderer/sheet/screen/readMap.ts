import type { Map as LeafletMap } from 'leaflet';
import { fetchBasemap } from '../../map/basemap/fetch.ts';
import { breather } from '../../map/breather.ts';
import { CrispCanvas } from '../../map/leaflet/CrispCanvas.ts';
import { PlanarPath } from '../../map/leaflet/PlanarPath.ts';
import type { RestingView } from '../../map/leaflet/useView.ts';
import type { Mark } from '../marks.ts';
import type { SheetColours } from './colours.ts';
import { elementMarks } from './overlay.ts';
import { pathMarks } from './paths.ts';

/** Metres in a pixel of the file below which the region's first outlines look coarse. */
const finerBelow = 6_000;

/** Panes that hold what the map is worked with, not what it shows. */
const notShown = ['tilePane', 'shadowPane', 'overlayPane', 'targets', 'tooltipPane', 'popupPane'];

/**
 * What the map shows, as marks in pixels of its view: the paths on its canvases, lowest first, then
 * whatever stands above them. The relief stays away.
 * @param scale pixels of the file for each of the view; outlines are as fine as that needs
 */
export async function readMap(
  map: LeafletMap,
  view: RestingView,
  scale: number,
  colours: SheetColours,
): Promise<readonly Mark[]> {
  const finer =
    view.projection.id === 'region' && view.metresPerPixel / scale < finerBelow
      ? await fetchBasemap('detail').catch(() => null)
      : null;
  const rest = breather();
  const drawn: Mark[] = [];
  for (const path of canvasesOf(map).flatMap((canvas) => canvas.paths()))
    if (path instanceof PlanarPath)
      drawn.push(...(await pathMarks(path, view, finer, colours, rest)));
  const { left, top } = map.getContainer().getBoundingClientRect();
  const above = Object.entries(map.getPanes())
    .filter(([name]) => name !== 'mapPane' && !notShown.includes(name))
    .map(([, pane]) => ({ pane, level: Number(getComputedStyle(pane).zIndex) || 0 }))
    .sort((a, b) => a.level - b.level);
  const names: Mark[] = [];
  for (const element of above.flatMap(({ pane }) => [...pane.children])) {
    names.push(...elementMarks(element, { left, top, opacity: 1 }, colours));
    await rest();
  }
  return [
    { kind: 'group', name: 'map', marks: drawn },
    { kind: 'group', name: 'names and places', marks: names },
  ];
}

/** The map's own canvas, and those that lie over it: that of countries laid over others. */
function canvasesOf(map: LeafletMap): readonly CrispCanvas[] {
  const canvases: CrispCanvas[] = [];
  map.eachLayer((layer) => {
    if (layer instanceof CrispCanvas) canvases.push(layer);
  });
  return canvases.toSorted((a, b) => levelOf(map, a) - levelOf(map, b));
}

function levelOf(map: LeafletMap, { options }: CrispCanvas): number {
  const pane = map.getPane(options.pane ?? 'overlayPane');
  return pane === undefined ? 0 : Number(getComputedStyle(pane).zIndex) || 0;
}
