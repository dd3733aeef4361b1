import type { AtlasAnswer } from '../../../electron/contract/api.ts';
import type { Route } from '../../app/routes.ts';
import { pageId } from './pages.ts';

/** What the atlas holds, as far as its pages can be chosen from. */
export interface Holdings {
  readonly countries: AtlasAnswer<'countries.list'>['countries'];
  readonly conferences: AtlasAnswer<'conferences.list'>['conferences'];
  readonly measures: AtlasAnswer<'measures.list'>['measures'];
  readonly organisations: AtlasAnswer<'organisations.list'>['organisations'];
  readonly articles: AtlasAnswer<'articles.list'>;
}

export interface Listed {
  readonly id: string;
  readonly name: string;
}

export interface Collection {
  /** `dossier.group.<key>` is its name. */
  readonly key: string;
  readonly pages: readonly Listed[];
}

const listed = (route: Route, name: string): Listed => ({ id: pageId(route), name });

/** Tables and lists, each of the whole atlas. */
const tables = [
  'countries',
  'conferences',
  'organisations',
  'measures',
  'timeline',
  'disagreements',
  'sources',
] as const;

/** Every page for paper but the single sources, grouped as the reader knows them. */
export function collectionsOf(held: Holdings, tableName: (key: string) => string): Collection[] {
  const countries = (role: 'participant' | 'supporter') =>
    held.countries
      .filter((country) => country.role === role)
      .map(({ code, name }) => listed({ screen: 'country', code }, name));
  return [
    { key: 'participants', pages: countries('participant') },
    { key: 'supporters', pages: countries('supporter') },
    {
      key: 'conferences',
      pages: held.conferences.map(({ ordinal, city, date }) =>
        listed({ screen: 'conference', ordinal }, `${city} ${date.slice(0, 4)}`),
      ),
    },
    {
      key: 'articles',
      pages: held.articles.map(({ id, title }) => listed({ screen: 'article', id }, title)),
    },
    {
      key: 'measures',
      pages: held.measures.map(({ code, name }) => listed({ screen: 'measure', code }, name)),
    },
    {
      key: 'organisations',
      pages: held.organisations.map(({ code, name }) =>
        listed({ screen: 'organisation', code }, name),
      ),
    },
    { key: 'tables', pages: tables.map((screen) => listed({ screen }, tableName(screen))) },
  ];
}

/** Ready-made selections: name (`dossier.ready.<key>`) and pages. */
export function readyMade(held: Holdings): readonly { key: string; pages: readonly string[] }[] {
  const ids = (routes: readonly Route[]) => routes.map(pageId);
  const participants = held.countries.filter(({ role }) => role === 'participant');
  return [
    {
      key: 'participants',
      pages: ids([
        { screen: 'countries' },
        ...participants.map(({ code }) => ({ screen: 'country', code }) as const),
      ]),
    },
    {
      key: 'conferences',
      pages: ids([
        { screen: 'conferences' },
        ...held.conferences.map(({ ordinal }) => ({ screen: 'conference', ordinal }) as const),
      ]),
    },
    {
      key: 'process',
      pages: ids(held.articles.map(({ id }) => ({ screen: 'article', id }) as const)),
    },
  ];
}

/** A conference and what belongs beside it: its host, who chaired, and what was worked on. */
export function conferenceDossier(ordinal: number, host: string): readonly string[] {
  const routes: readonly Route[] = [
    { screen: 'conference', ordinal },
    { screen: 'country', code: host },
    { screen: 'article', id: 'chairs' },
    { screen: 'article', id: 'senior-officials' },
    { screen: 'measures' },
  ];
  return routes.map(pageId);
}
