import { type Map as LeafletMap, layerGroup } from 'leaflet';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Basemap } from '../basemap/load.ts';
import type { PlaneShape } from '../basemap/shape.ts';
import { basePartsOf, contestedLines } from '../layers/baseParts.ts';
import { contestedStyles, countryFill, lineStyles } from '../layers/landStyle.ts';
import { PlanarPath } from '../leaflet/PlanarPath.ts';
import type { PlaneStyle } from '../leaflet/planeStyle.ts';

/** Draws what BaseLayers draws where no theme is on. Returns what undoes it. */
export function drawBase(
  map: LeafletMap,
  basemap: Basemap,
  countries: readonly CountryListing[],
  selectedCode: string | null,
  onPick: (code: string) => void,
): () => void {
  const parts = basePartsOf(basemap, countries, false);
  const lines = [...contestedLines(basemap).values()];
  const path = (shape: PlaneShape, style: PlaneStyle) =>
    new PlanarPath(shape, { ...style, interactive: false });
  const country = (listed: CountryListing) => {
    const land = basemap.land.get(listed.featureId);
    if (land === undefined) return [];
    const selected = listed.code === selectedCode;
    const style = countryFill(listed, { selected, pointed: false });
    return [new PlanarPath(land.shape, style).on('click', () => onPick(listed.code))];
  };
  const drawn = layerGroup([
    path(basemap.earth, lineStyles.sea),
    path(basemap.graticule, lineStyles.graticule),
    path(parts.otherLand, lineStyles.land),
    ...countries.flatMap(country),
    path(basemap.rivers, lineStyles.rivers),
    path(basemap.lakes, lineStyles.lakes),
    path(parts.faintLines, lineStyles.borderFaint),
    path(parts.strongLines, lineStyles.border),
    ...[...basemap.contested.values()].map((shape) => path(shape, contestedStyles.area)),
    ...lines.map((shape) => path(shape, contestedStyles.casing)),
    ...lines.map((shape) => path(shape, contestedStyles.line)),
    path(basemap.earth, lineStyles.horizon),
  ]).addTo(map);
  return () => drawn.remove();
}
