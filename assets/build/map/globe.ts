import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { CountryTopology } from './countries.ts';

/** The locator globe's land in degrees; it is turned to face its country on the screen. */
export function makeGlobe(source: CountryTopology) {
  const { features } = feature(source, source.objects.countries);
  const countries: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ countries }, 20_000);
}
