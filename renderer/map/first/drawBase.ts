import { type Map as LeafletMap, layerGroup, type PathOptions } from 'leaflet';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Basemap } from '../basemap/load.ts';
import type { PlaneShape } from '../basemap/shape.ts';
import { basePartsOf, contestedLines } from '../layers/baseParts.ts';
import { contestedStyles, countryFill, lineStyles } from '../layers/landStyle.ts';
import { readPalette } from '../layers/palette.ts';
import { PlanarPath } from '../leaflet/PlanarPath.ts';

/** Draws what BaseLayers draws where no theme is on. Returns what undoes it. */
export function drawBase(
  map: LeafletMap,
  basemap: Basemap,
  countries: readonly CountryListing[],
  selectedCode: string | null,
  onPick: (code: string) => void,
): () => void {
  const palette = readPalette();
  const styles = lineStyles(palette);
  const contested = contestedStyles(palette);
  const parts = basePartsOf(basemap, countries, false);
  const lines = [...contestedLines(basemap).values()];
  const path = (shape: PlaneShape, style: PathOptions) =>
    new PlanarPath(shape, { ...style, interactive: false });
  const country = (listed: CountryListing) => {
    const land = basemap.land.get(listed.featureId);
    if (land === undefined) return [];
    const selected = listed.code === selectedCode;
    const style = countryFill(listed, palette, { selected, pointed: false });
    return [new PlanarPath(land.shape, style).on('click', () => onPick(listed.code))];
  };
  const drawn = layerGroup([
    path(basemap.earth, styles.sea),
    path(basemap.graticule, styles.graticule),
    path(parts.otherLand, styles.land),
    ...countries.flatMap(country),
    path(basemap.rivers, styles.rivers),
    path(basemap.lakes, styles.lakes),
    path(parts.faintLines, styles.borderFaint),
    path(parts.strongLines, styles.border),
    ...[...basemap.contested.values()].map((shape) => path(shape, contested.area)),
    ...lines.map((shape) => path(shape, contested.casing)),
    ...lines.map((shape) => path(shape, contested.line)),
    path(basemap.earth, styles.horizon),
  ]).addTo(map);
  return () => drawn.remove();
}
