/** Every place in the atlas. Addresses are made from a Route and read into one, only here. */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'countries' }
  | { readonly screen: 'country'; readonly code: string }
  | { readonly screen: 'conferences' }
  | { readonly screen: 'conference'; readonly ordinal: number }
  | { readonly screen: 'search'; readonly text: string }
  | { readonly screen: 'sources' }
  | { readonly screen: 'source'; readonly id: string }
  | { readonly screen: 'about' }
  | { readonly screen: 'measures' }
  | { readonly screen: 'measure'; readonly code: string }
  | { readonly screen: 'organisations' }
  | { readonly screen: 'organisation'; readonly code: string }
  | { readonly screen: 'process' }
  | { readonly screen: 'article'; readonly id: string }
  | { readonly screen: 'timeline' }
  | { readonly screen: 'disagreements'; readonly oddity?: string }
  | { readonly screen: 'data' }
  | { readonly screen: 'unknown'; readonly path: string; readonly why: UnknownReason };

export type UnknownReason =
  | 'page'
  | 'country-code'
  | 'conference-number'
  | 'organisation-code'
  | 'measure-code';
export type Screen = Route['screen'];

export interface Address {
  readonly route: Route;
  /** What the address says after `on=`, unchecked (see resolveDay); null where it says nothing. */
  readonly on: string | null;
}

/** Reads the hash of an address (`#/country/KZ?on=2014-01-01`). Never throws. */
export function parseAddress(hash: string): Address {
  const text = hash.startsWith('#') ? hash.slice(1) : hash;
  const cut = text.indexOf('?');
  const path = cut < 0 ? text : text.slice(0, cut);
  const query = new URLSearchParams(cut < 0 ? '' : text.slice(cut + 1));
  const route = parsePath(path, query.get('q') ?? '');
  const oddity = query.get('o')?.toUpperCase() ?? '';
  const pointed = route.screen === 'disagreements' && /^O\d\d$/.test(oddity);
  return { route: pointed ? { ...route, oddity } : route, on: query.get('on') };
}

function parsePath(path: string, q: string): Route {
  const unknown = (why: UnknownReason): Route => ({ screen: 'unknown', path, why });
  const [first = '', second, ...rest] = path.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (rest.length > 0) return unknown('page');
  if (second !== undefined) return parseDetail(first, second, unknown);
  switch (first) {
    case '':
      return { screen: 'home' };
    case 'countries':
    case 'conferences':
    case 'measures':
    case 'organisations':
    case 'process':
    case 'timeline':
    case 'disagreements':
    case 'sources':
    case 'data':
    case 'about':
      return { screen: first };
    case 'search':
      return { screen: 'search', text: q };
    default:
      return unknown('page');
  }
}

function parseDetail(kind: string, detail: string, unknown: (why: UnknownReason) => Route): Route {
  switch (kind) {
    case 'country':
      return /^[A-Za-z]{2}$/.test(detail)
        ? { screen: 'country', code: detail.toUpperCase() }
        : unknown('country-code');
    case 'conference':
      return /^[1-9]\d{0,2}$/.test(detail)
        ? { screen: 'conference', ordinal: Number(detail) }
        : unknown('conference-number');
    case 'organisation':
      return /^[A-Za-z]{2,8}$/.test(detail)
        ? { screen: 'organisation', code: detail.toUpperCase() }
        : unknown('organisation-code');
    case 'measure': {
      const code = decoded(detail)?.toUpperCase() ?? '';
      return /^[A-Z]{2,4}(&[A-Z]{2})?$/.test(code)
        ? { screen: 'measure', code }
        : unknown('measure-code');
    }
    case 'process':
      return /^[a-z][a-z-]{0,60}$/.test(detail)
        ? { screen: 'article', id: detail }
        : unknown('page');
    case 'source': {
      const id = decoded(detail);
      return id === null || id === '' ? unknown('page') : { screen: 'source', id };
    }
    default:
      return unknown('page');
  }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Writes the address of a place, with the day it is to be shown on where one is given. */
export function formatAddress(route: Route, on: string | null = null): string {
  const query = new URLSearchParams();
  if (route.screen === 'search') query.set('q', route.text);
  if (route.screen === 'disagreements' && route.oddity !== undefined) query.set('o', route.oddity);
  if (on !== null) query.set('on', on);
  const tail = query.toString();
  return `#${pathOf(route)}${tail === '' ? '' : `?${tail}`}`;
}

function pathOf(route: Route): string {
  switch (route.screen) {
    case 'home':
      return '/';
    case 'countries':
    case 'conferences':
    case 'measures':
    case 'organisations':
    case 'process':
    case 'timeline':
    case 'disagreements':
    case 'sources':
    case 'data':
    case 'about':
    case 'search':
      return `/${route.screen}`;
    case 'country':
      return `/country/${route.code}`;
    case 'conference':
      return `/conference/${route.ordinal}`;
    case 'source':
      return `/source/${encodeURIComponent(route.id)}`;
    case 'organisation':
      return `/organisation/${route.code}`;
    case 'measure':
      return `/measure/${encodeURIComponent(route.code)}`;
    case 'article':
      return `/process/${route.id}`;
    case 'unknown':
      return route.path;
  }
}
