import { readFileSync } from 'node:fs';
import initSqlJs, { type Database } from 'sql.js';
import { atlasHandlers } from '../../../db/queries/handlers.ts';
import type { Result } from '../../contract/result.ts';
import { countryPage } from './countryPage.ts';
import type { ZimPage } from './html.ts';
import { disagreementsPage, listPage, sourceList, sourcePage } from './listPages.ts';
import { type PageKind, pagePath } from './paths.ts';
import { articlePage, conferencePage, measurePage, organisationPage } from './processPages.ts';
import { say } from './say.ts';

/** One more title under which a page is found. */
export interface Redirect {
  readonly title: string;
  readonly to: string;
}

export interface Site {
  readonly pages: readonly ZimPage[];
  readonly redirects: readonly Redirect[];
}

/**
 * The atlas as pages to read, from the same queries as its screens.
 * @param databaseFile atlas.sqlite
 * @param on the day that the pages are right for
 */
export async function readSite(databaseFile: string, on: string): Promise<Site> {
  const bytes = new Uint8Array(readFileSync(databaseFile));
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  try {
    const ask = atlasHandlers(database, bytes);
    const { countries } = value(ask['countries.list']({ on }));
    const { conferences } = value(ask['conferences.list']({ on }));
    const { measures } = value(ask['measures.list']({ on }));
    const { organisations } = value(ask['organisations.list']({ on }));
    const articles = value(ask['articles.list']({}));
    const sources = value(ask['sources.list']({}));
    const about = articles.map(({ id, title, summary }) => ({
      to: pagePath('article', id),
      text: title,
      says: summary,
    }));
    const pages = [
      listPage('index.html', say('title'), [
        {
          to: 'atlas.html',
          text: say('atlasItself'),
          says: say('needsScript'),
        },
        ...about,
      ]),
      listPage(
        'countries.html',
        say('countriesOfProcess'),
        countries.map(({ code, name, role }) => ({
          to: pagePath('country', code),
          text: name,
          says: role,
        })),
      ),
      listPage(
        'conferences.html',
        say('ministerialConferences'),
        conferences.map(({ ordinal, title, city, date }) => ({
          to: pagePath('conference', ordinal),
          text: title,
          says: `${city}, ${date}`,
        })),
      ),
      listPage(
        'measures.html',
        say('confidenceBuilding'),
        measures.map(({ code, name }) => ({ to: pagePath('measure', code), text: name })),
      ),
      listPage(
        'organisations.html',
        say('supportingOrganisations'),
        organisations.map(({ code, name }) => ({
          to: pagePath('organisation', code),
          text: name,
          says: code,
        })),
      ),
      listPage('articles.html', say('process'), about),
      sourceList(sources),
      disagreementsPage(value(ask['oddities.list']({}))),
      ...countries.map(({ code }) => countryPage(value(ask['countries.get']({ on, code })))),
      ...conferences.map(({ ordinal }) =>
        conferencePage(value(ask['conferences.get']({ on, ordinal }))),
      ),
      ...measures.map(({ code }) => measurePage(value(ask['measures.get']({ on, code })))),
      ...organisations.map(({ code }) =>
        organisationPage(value(ask['organisations.get']({ on, code }))),
      ),
      ...articles.map(({ id }) => articlePage(value(ask['articles.get']({ on, id })))),
      ...sources.map(({ source }) => sourcePage(value(ask['sources.get']({ id: source.id })))),
    ];
    return { pages, redirects: redirectsIn(database) };
  } finally {
    database.close();
  }
}

/** @throws where the database cannot answer: then there is no ZIM */
function value<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.kind}: ${result.error.detail}`);
}

/** Names of any language, of their capitals and cities, by which Kiwix's box is to find the pages. */
const nameFields = [
  'short',
  'formal',
  'capital',
  'exonym',
  'former',
  'transliteration',
  'spelling',
  'un',
  'city',
  'code',
];

function redirectsIn(database: Database): readonly Redirect[] {
  const wanted = nameFields.map((field) => `'${field}'`).join(', ');
  const [found] = database.exec(
    `SELECT DISTINCT s.kind, s.subject_id, n.text FROM search_name n
     JOIN search_subject s ON s.id = n.subject
     WHERE n.field IN (${wanted}) AND s.kind IN ('country', 'conference', 'organisation', 'measure', 'article')
       AND n.text <> s.title
     ORDER BY s.kind, s.subject_id, n.text`,
  );
  return (found?.values ?? []).map(([kind, id, title]) => ({
    title: String(title).replaceAll(/\s+/g, ' '),
    to: pagePath(kind as PageKind, String(id)),
  }));
}
