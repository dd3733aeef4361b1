/** The places of the atlas at which the map itself is the subject, and what they choose of it. */
export type MapRoute =
  | { readonly screen: 'themes' }
  | {
      readonly screen: 'theme';
      readonly theme: string;
      /** The year of a series; without it that of the day shown. */
      readonly year?: number;
      /** Code of the organisation whose members are shown. */
      readonly organisation?: string;
      /** Code of the country picked out of the theme. */
      readonly country?: string;
    }
  /** Countries laid over one another, each as `renderer/map/compare` reads it. */
  | { readonly screen: 'compare'; readonly pieces: readonly string[] }
  /** A sheet to print; `choice` is the rest of the query, as `features/worksheet` reads it. */
  | { readonly screen: 'worksheet'; readonly choice: string };

/** What every address may say besides its place: the day and the view of the map. */
const kept = ['on', 'view'];

/** Reads a place of the map from an address's path and query; null where it is none. */
export function parseMapRoute(
  first: string,
  second: string | undefined,
  query: URLSearchParams,
): MapRoute | null {
  if (first === 'theme' && second !== undefined) return parseTheme(second, query);
  if (second !== undefined) return null;
  switch (first) {
    case 'themes':
      return { screen: 'themes' };
    case 'compare': {
      const pieces = (query.get('c') ?? '').split(',').filter((piece) => piece !== '');
      return { screen: 'compare', pieces };
    }
    case 'worksheet':
      return { screen: 'worksheet', choice: choiceOf(query) };
    default:
      return null;
  }
}

/** The query of an address without what every address may say. */
export function choiceOf(query: URLSearchParams): string {
  const rest = [...query].filter(([name]) => !kept.includes(name));
  return new URLSearchParams(rest).toString();
}

function parseTheme(theme: string, query: URLSearchParams): MapRoute | null {
  if (!/^[a-z][a-z-]{0,40}$/.test(theme)) return null;
  const year = query.get('year') ?? '';
  const organisation = query.get('org')?.toUpperCase() ?? '';
  const country = query.get('c')?.toUpperCase() ?? '';
  return {
    screen: 'theme',
    theme,
    ...(/^[12]\d{3}$/.test(year) ? { year: Number(year) } : {}),
    ...(/^[A-Z]{2,8}$/.test(organisation) ? { organisation } : {}),
    ...(/^[A-Z]{2}$/.test(country) ? { country } : {}),
  };
}

export const pathOfMapRoute = (route: MapRoute): string =>
  route.screen === 'theme' ? `/theme/${route.theme}` : `/${route.screen}`;

/** What a place of the map adds to its address after the question mark. */
export function queryOfMapRoute(route: MapRoute): URLSearchParams {
  switch (route.screen) {
    case 'themes':
      return new URLSearchParams();
    case 'theme': {
      const query = new URLSearchParams();
      if (route.year !== undefined) query.set('year', String(route.year));
      if (route.organisation !== undefined) query.set('org', route.organisation);
      if (route.country !== undefined) query.set('c', route.country);
      return query;
    }
    case 'compare':
      return new URLSearchParams(route.pieces.length > 0 ? { c: route.pieces.join(',') } : {});
    case 'worksheet':
      return new URLSearchParams(route.choice);
  }
}
