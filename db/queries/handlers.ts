import type { AtlasHandlers } from '../../electron/contract/api.ts';
import { fail, ok, type Result } from '../../electron/contract/result.ts';
import { about } from './about.ts';
import { getArticle, listArticles } from './articles.ts';
import { listBorders } from './borders.ts';
import { getConference } from './conference.ts';
import { listConferences } from './conferences.ts';
import { listCountries } from './countries.ts';
import { getCountry } from './country.ts';
import { exportDatabase, exportTable, listExports } from './exports.ts';
import type { AtlasDatabase } from './handle.ts';
import { mapNames } from './mapNames.ts';
import { getMeasure } from './measure.ts';
import { listMeasures } from './measures.ts';
import { listOddities } from './oddities.ts';
import { getOrganisation } from './organisation.ts';
import { listOrganisations } from './organisations.ts';
import { achievements } from './process/achievements.ts';
import { bodies } from './process/bodies.ts';
import { chairs } from './process/chairs.ts';
import { identity } from './process/identity.ts';
import { meetings } from './process/meetings.ts';
import { region } from './process/region.ts';
import { createReader, DamagedDatabase } from './reader.ts';
import { findText } from './search/find.ts';
import { searchBook, storedSearch } from './search/stored.ts';
import { getSource, listSources } from './sources.ts';
import { getTheme } from './themes.ts';
import { listTimeline } from './timeline.ts';

/**
 * AtlasApi over an open database; a row that cannot be read is the error database-damaged.
 * @param file the bytes it was opened from, which `exports.database` gives away
 */
export function atlasHandlers(
  database: AtlasDatabase,
  file: Uint8Array<ArrayBuffer>,
): AtlasHandlers {
  const reader = createReader(database);
  return {
    'atlas.about': () => guarded(() => ok(about(reader))),
    'countries.list': ({ on }) => guarded(() => ok(listCountries(reader, on))),
    'countries.get': ({ code, on }) => guarded(() => getCountry(reader, code, on)),
    'conferences.list': ({ on }) => guarded(() => ok(listConferences(reader, on))),
    'conferences.get': ({ ordinal, on }) => guarded(() => getConference(reader, ordinal, on)),
    'organisations.list': ({ on }) => guarded(() => listOrganisations(reader, on)),
    'organisations.get': ({ code, on }) => guarded(() => getOrganisation(reader, code, on)),
    'measures.list': ({ on }) => guarded(() => listMeasures(reader, on)),
    'measures.get': ({ code, on }) => guarded(() => getMeasure(reader, code, on)),
    'articles.list': () => guarded(() => ok(listArticles(reader))),
    'articles.get': ({ id, on }) => guarded(() => getArticle(reader, id, on)),
    'process.identity': ({ on }) => guarded(() => identity(reader, on)),
    'process.chairs': ({ on }) => guarded(() => chairs(reader, on)),
    'process.region': ({ on }) => guarded(() => region(reader, on)),
    'process.bodies': ({ on }) => guarded(() => bodies(reader, on)),
    'process.meetings': ({ on }) => guarded(() => meetings(reader, on)),
    'process.achievements': ({ on }) => guarded(() => achievements(reader, on)),
    'map.names': () => guarded(() => ok(mapNames(reader))),
    'timeline.list': ({ on }) => guarded(() => listTimeline(reader, on)),
    'themes.get': (question) => guarded(() => getTheme(reader, question)),
    'oddities.list': () => guarded(() => ok(listOddities(reader))),
    'borders.list': () => guarded(() => ok(listBorders(reader))),
    'exports.list': () => guarded(() => ok(listExports(reader, file))),
    'exports.table': ({ name }) => guarded(() => exportTable(reader, name)),
    'exports.database': () => guarded(() => ok(exportDatabase(file))),
    'sources.list': () => guarded(() => ok(listSources(reader))),
    'sources.get': ({ id }) => guarded(() => getSource(reader, id)),
    'search.find': (question) => guarded(() => ok(findText(storedSearch(reader), question))),
    'search.book': () => guarded(() => ok(searchBook(reader))),
  };
}

function guarded<T>(answer: () => Result<T>): Result<T> {
  try {
    return answer();
  } catch (error) {
    if (error instanceof DamagedDatabase) return fail('database-damaged', error.message);
    throw error;
  }
}
