import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Source } from '../../../electron/contract/sources.ts';
import { linesOf } from '../../map/basemap/lines.ts';
import { withoutLongSteps } from '../../map/compare/outline.ts';
import type { LaidPiece } from '../../map/compare/places.ts';
import { carry, placeOf, rotated, vectorOf } from '../../map/compare/rotation.ts';
import type { BasemapTopology } from '../../map/projection/basemap.ts';
import { type MapProjection, projections } from '../../map/projection/mapProjection.ts';
import { earthLines, earthPolygons } from './degrees.ts';

/** What the atlas says of a country on the map besides its own facts: the theme that is shown. */
export interface LayerValue {
  readonly theme: string;
  /** Null where the atlas has none. */
  readonly value: number | string | null;
  readonly unit: string | null;
  readonly asOf: string | null;
  readonly sourceIds: readonly string[];
}

/** A country lifted off the map, as the file has it. */
export interface LaidCountry extends LaidPiece {
  /** The country below its middle; null where that is none of the atlas. */
  readonly over: CountryListing | null;
}

export interface Layer {
  readonly title: string;
  /** The day that the facts are right for. */
  readonly day: string;
  readonly countries: readonly CountryListing[];
  /** By the country's code; empty where the map shows no theme. */
  readonly values: ReadonlyMap<string, LayerValue>;
  /** What is laid over the map; empty where areas are not compared. */
  readonly laid: readonly LaidCountry[];
  readonly sources: readonly Source[];
  readonly borderNote: string;
  readonly licence: string;
  readonly madeBy: string;
  readonly made: string;
}

type LayerFeature = Feature<MultiPolygon | MultiLineString>;

/**
 * The countries and the disputed lines of the map as GeoJSON (RFC 7946), with their facts. What
 * holds for the whole file stands in its member `metadata`.
 */
export function mapGeoJson(topology: BasemapTopology, layer: Layer): FeatureCollection {
  const projection = projections.region;
  const collection: FeatureCollection & { metadata: object } = {
    type: 'FeatureCollection',
    metadata: metadataOf(layer),
    features: [
      ...layer.countries.flatMap((country) => countryFeature(topology, projection, country, layer)),
      ...disputedFeatures(topology, projection, layer.countries),
      ...layer.laid.flatMap((laid) => laidFeature(topology, projection, laid)),
    ],
  };
  return collection;
}

function countryFeature(
  topology: BasemapTopology,
  projection: MapProjection,
  country: CountryListing,
  { values }: Layer,
): LayerFeature[] {
  const land = topology.objects.land.geometries.find(({ id }) => id === country.featureId);
  if (land === undefined) return [];
  const { geometry } = feature(topology, land) as Feature<MultiPolygon>;
  const shown = values.get(country.code);
  return [
    {
      type: 'Feature',
      id: country.code,
      properties: {
        kind: 'country',
        code: country.code,
        name: country.name,
        formal_name: country.formalName,
        names: country.domesticNames
          .filter(({ kind }) => kind === 'short')
          .map(({ language, name }) => ({ language, name: name.value })),
        capital: country.capital,
        role: country.role,
        role_on_day: country.roleOnDay,
        sources: country.rowSourceIds,
        ...(shown === undefined
          ? {}
          : {
              theme: shown.theme,
              value: shown.value,
              value_unit: shown.unit,
              value_as_of: shown.asOf,
              value_sources: shown.sourceIds,
            }),
      },
      geometry: earthPolygons(projection, polygonsOf(geometry)),
    },
  ];
}

/** A lifted country where it lies now: what it covers there, and how large both are. */
function laidFeature(
  topology: BasemapTopology,
  projection: MapProjection,
  { country, outline, place, piece, over }: LaidCountry,
): LayerFeature[] {
  const land = topology.objects.land.geometries.find(({ id }) => id === country.featureId);
  if (land === undefined) return [];
  const { geometry } = feature(topology, land) as Feature<MultiPolygon>;
  const rotation = carry(outline.middle, place, piece.turn);
  const carried: MapProjection = {
    ...projection,
    fromPlane: (x, y) => placeOf(rotated(rotation, vectorOf(projection.fromPlane(x, y)))),
  };
  const { areaKm2 } = country;
  return [
    {
      type: 'Feature',
      properties: {
        kind: 'country laid over the map',
        code: country.code,
        name: country.name,
        laid_over: over?.code ?? null,
        laid_over_name: over?.name ?? null,
        middle: [place.longitude, place.latitude],
        turned_degrees: piece.turn,
        area_km2: areaKm2.best.value,
        laid_over_area_km2: over?.areaKm2.best.value ?? null,
        area_ratio: over === null ? null : areaKm2.best.value / over.areaKm2.best.value,
        sources: [...new Set([...areaKm2.best.sourceIds, ...(over?.areaKm2.best.sourceIds ?? [])])],
      },
      geometry: earthPolygons(
        carried,
        polygonsOf(geometry).map((rings) => rings.map(withoutLongSteps)),
      ),
    },
  ];
}

const polygonsOf = (
  geometry: MultiPolygon | { type: 'Polygon'; coordinates: MultiPolygon['coordinates'][number] },
) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

function disputedFeatures(
  topology: BasemapTopology,
  projection: MapProjection,
  countries: readonly CountryListing[],
): LayerFeature[] {
  const codeOf = new Map(countries.map(({ featureId, code }) => [featureId, code]));
  return feature(topology, topology.objects.borders).features.flatMap((border): LayerFeature[] => {
    const { dispute, between } = border.properties;
    if (dispute === undefined) return [];
    const geometry = earthLines(projection, linesOf(border));
    if (geometry.coordinates.length === 0) return [];
    return [
      {
        type: 'Feature',
        properties: {
          kind: 'disputed line',
          dispute,
          between: between.map((id) => codeOf.get(id) ?? id),
          sources: [baseMap.id],
        },
        geometry,
      },
    ];
  });
}

const metadataOf = (layer: Layer) => ({
  title: layer.title,
  as_of: layer.day,
  made: layer.made,
  made_by: layer.madeBy,
  borders: layer.borderNote,
  licence: layer.licence,
  sources: [
    baseMap,
    ...layer.sources.map(({ id, title, author, publisher, licence, address, accessed }) => ({
      id,
      title,
      author,
      publisher,
      licence,
      address,
      accessed,
    })),
  ],
});

/** Where the outlines come from; it is no source of a fact, and so none of the database's. */
const baseMap = {
  id: 'base-map',
  title: 'Natural Earth, countries at 1:10 million, as in world-atlas 2.0.2, generalised',
  licence: 'public domain',
} as const;
