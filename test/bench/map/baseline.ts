import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type { Feature, Position } from 'geojson';
import { feature } from 'topojson-client';
import { inProject } from '../../../electron/runtime/paths.ts';
import type { BasemapTopology } from '../../../renderer/map/projection/basemap.ts';
import { projections } from '../../../renderer/map/projection/mapProjection.ts';

const require = createRequire(import.meta.url);

/**
 * The baseline: the very geometry of the region's first map, brought back to degrees, drawn by
 * Leaflet as it comes (Web Mercator, SVG), in a folder to be served.
 */
export function writeBaseline(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-baseline-'));
  const leaflet = path.dirname(require.resolve('leaflet/dist/leaflet.js'));
  for (const file of ['leaflet.js', 'leaflet.css'])
    copyFileSync(path.join(leaflet, file), path.join(folder, file));
  writeFileSync(path.join(folder, 'map.geojson'), JSON.stringify(inDegrees()));
  writeFileSync(path.join(folder, 'index.html'), page);
  return folder;
}

function inDegrees() {
  const file = inProject('dist/web/map/region.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as BasemapTopology;
  const { land, lakes, rivers } = topology.objects;
  const features: Feature[] = [land, lakes, rivers].flatMap(
    (object) => feature(topology, object).features as Feature[],
  );
  return { type: 'FeatureCollection', features: features.map(toDegrees) };
}

function toDegrees({ geometry, properties, id }: Feature): Feature {
  const turn = (coordinates: unknown): unknown => {
    if (!Array.isArray(coordinates)) return coordinates;
    if (typeof coordinates[0] !== 'number') return coordinates.map(turn);
    const [x = 0, y = 0] = coordinates as Position;
    const { latitude, longitude } = projections.region.fromPlane(x, y);
    return [longitude, latitude];
  };
  if (geometry.type === 'GeometryCollection') throw new Error('no collections in the base map');
  const coordinates = turn(geometry.coordinates);
  return {
    type: 'Feature',
    ...(id === undefined ? {} : { id }),
    properties,
    geometry: { ...geometry, coordinates } as Feature['geometry'],
  };
}

const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Baseline</title>
<link rel="stylesheet" href="leaflet.css"><style>html,body,#map{height:100%;margin:0}</style></head>
<body><div id="map"></div><script src="leaflet.js"></script><script>
const map = L.map('map').setView([42, 72], 3);
fetch('map.geojson').then((r) => r.json()).then((data) => {
  L.geoJSON(data).addTo(map);
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('atlas:map-complete')));
});
</script></body></html>`;
