import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Source } from '../../../electron/contract/sources.ts';
import { useDay } from '../../app/day.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { useComparison } from '../../map/compare/ComparisonContext.ts';
import { inView, toView } from '../../map/labels/frame.ts';
import type { ShownMap } from '../../map/shownMap.ts';
import { useMapTheme } from '../../map/themes/MapThemeContext.ts';
import { mergeSources } from '../citation/mergeSources.ts';

export interface ShownFacts {
  readonly countries: readonly CountryListing[];
  /** The sources of the theme, of the areas compared, and of the countries and conferences that are in view. */
  readonly sources: readonly Source[];
  /** The sources of the theme and of all countries. */
  readonly countrySources: readonly Source[];
}

const nothing: ShownFacts = { countries: [], sources: [], countrySources: [] };

/** What of the atlas's facts the map shows, and where they come from. */
export function useShownFacts({ map, view }: ShownMap): ShownFacts {
  const { day } = useDay();
  const countries = useAtlas('countries.list', { on: day });
  const conferences = useAtlas('conferences.list', { on: day });
  const themeSources = useMapTheme()?.answer.sources ?? [];
  const compared = new Set(
    useComparison()?.pieces.flatMap(({ code, at }) =>
      at !== null && 'over' in at ? [code, at.over] : [code],
    ),
  );
  // Without facts there is no map, and no button that leads here.
  if (!countries.ok || !conferences.ok) return nothing;
  const isSeen = (point: { latitude: number; longitude: number }) => {
    const { x, y } = view.projection.toPlane(point);
    const at = toView(view, x, y);
    return inView(view, at.x, at.y);
  };
  // A theme leaves the conferences out.
  const isMarked = map.getContainer().querySelector('.atlas-marker') !== null;
  const used = new Set([
    ...countries.value.countries
      .filter(({ code }) => compared.has(code))
      .flatMap(({ areaKm2 }) => areaKm2.best.sourceIds),
    ...countries.value.countries
      .filter(({ capitalPoint }) => isSeen(capitalPoint))
      .flatMap(({ rowSourceIds }) => rowSourceIds),
    ...conferences.value.conferences
      .filter(({ point }) => isMarked && isSeen(point))
      .flatMap(({ sourceIds }) => sourceIds),
  ]);
  const all = mergeSources(countries.value.sources, conferences.value.sources);
  return {
    countries: countries.value.countries,
    sources: mergeSources(
      themeSources,
      all.filter(({ id }) => used.has(id)),
    ),
    countrySources: mergeSources(countries.value.sources, themeSources),
  };
}
