import type { MapViewId } from '../map/projection/views.ts';
import {
  choiceOf,
  type MapRoute,
  parseMapRoute,
  pathOfMapRoute,
  queryOfMapRoute,
} from './mapRoutes.ts';

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
  | { readonly screen: 'borders'; readonly dispute?: string }
  | { readonly screen: 'data' }
  | { readonly screen: 'share' }
  | { readonly screen: 'licences' }
  | { readonly screen: 'notebook'; readonly part?: NotebookPart }
  /** Pages chosen to be printed; `choice` is the rest of the query, as `features/dossier` reads it. */
  | { readonly screen: 'dossier'; readonly choice: string }
  | MapRoute
  | { readonly screen: 'unknown'; readonly path: string; readonly why: UnknownReason };

/** The parts of the notebook; its notes are shown where the address names none. */
export const notebookParts = ['notes', 'bookmarks', 'history', 'settings', 'files'] as const;
export type NotebookPart = (typeof notebookParts)[number];

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
  /** Which of the two maps. */
  readonly view: MapViewId;
}

/** Reads the hash of an address (`#/country/KZ?on=2014-01-01`). Never throws. */
export function parseAddress(hash: string): Address {
  const text = hash.startsWith('#') ? hash.slice(1) : hash;
  const cut = text.indexOf('?');
  const path = cut < 0 ? text : text.slice(0, cut);
  const query = new URLSearchParams(cut < 0 ? '' : text.slice(cut + 1));
  const view = query.get('view') === 'world' ? 'world' : 'region';
  return { route: parsePath(path, query), on: query.get('on'), view };
}

function parsePath(path: string, query: URLSearchParams): Route {
  const unknown = (why: UnknownReason): Route => ({ screen: 'unknown', path, why });
  const [first = '', second, ...rest] = path.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (rest.length > 0) return unknown('page');
  const ofMap = parseMapRoute(first, second, query);
  if (ofMap !== null) return ofMap;
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
    case 'sources':
    case 'data':
    case 'share':
    case 'licences':
    case 'about':
      return { screen: first };
    case 'disagreements': {
      const oddity = query.get('o')?.toUpperCase() ?? '';
      return { screen: first, ...(/^O\d\d$/.test(oddity) ? { oddity } : {}) };
    }
    case 'borders': {
      const dispute = query.get('b') ?? '';
      return { screen: first, ...(/^[a-z][a-z0-9-]{0,60}$/.test(dispute) ? { dispute } : {}) };
    }
    case 'search':
      return { screen: 'search', text: query.get('q') ?? '' };
    case 'notebook': {
      const part = notebookParts.slice(1).find((name) => name === query.get('part'));
      return { screen: 'notebook', ...(part === undefined ? {} : { part }) };
    }
    case 'dossier':
      return { screen: 'dossier', choice: choiceOf(query) };
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

/**
 * Writes the address of a place, with the day it is to be shown on where one is given, and the
 * view of the map where it is not the region's.
 */
export function formatAddress(
  route: Route,
  on: string | null = null,
  view: MapViewId = 'region',
): string {
  const query = queryOf(route);
  if (on !== null) query.set('on', on);
  if (view !== 'region') query.set('view', view);
  // These two may stand in a query as they are, and an address is there to be read.
  const tail = query.toString().replaceAll('%2C', ',').replaceAll('%40', '@');
  return `#${pathOf(route)}${tail === '' ? '' : `?${tail}`}`;
}

function queryOf(route: Route): URLSearchParams {
  switch (route.screen) {
    case 'search':
      return new URLSearchParams({ q: route.text });
    case 'disagreements':
      return new URLSearchParams(route.oddity === undefined ? {} : { o: route.oddity });
    case 'borders':
      return new URLSearchParams(route.dispute === undefined ? {} : { b: route.dispute });
    case 'notebook':
      return new URLSearchParams(route.part === undefined ? {} : { part: route.part });
    case 'dossier':
      return new URLSearchParams(route.choice);
    case 'themes':
    case 'theme':
    case 'compare':
    case 'worksheet':
      return queryOfMapRoute(route);
    default:
      return new URLSearchParams();
  }
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
    case 'borders':
    case 'sources':
    case 'data':
    case 'share':
    case 'licences':
    case 'about':
    case 'search':
    case 'notebook':
    case 'dossier':
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
    case 'themes':
    case 'theme':
    case 'compare':
    case 'worksheet':
      return pathOfMapRoute(route);
    case 'unknown':
      return route.path;
  }
}
