import type { AtlasHandlers } from '../../electron/contract/api.ts';
import { fail, ok, type Result } from '../../electron/contract/result.ts';
import { about } from './about.ts';
import { getConference } from './conference.ts';
import { listConferences } from './conferences.ts';
import { listCountries } from './countries.ts';
import { getCountry } from './country.ts';
import type { AtlasDatabase } from './handle.ts';
import { createReader, DamagedDatabase } from './reader.ts';
import { findText } from './search.ts';
import { getSource, listSources } from './sources.ts';

/** AtlasApi over an open database; a row that cannot be read is the error database-damaged. */
export function atlasHandlers(database: AtlasDatabase): AtlasHandlers {
  const reader = createReader(database);
  return {
    'atlas.about': () => guarded(() => ok(about(reader))),
    'countries.list': ({ on }) => guarded(() => ok(listCountries(reader, on))),
    'countries.get': ({ code, on }) => guarded(() => getCountry(reader, code, on)),
    'conferences.list': ({ on }) => guarded(() => ok(listConferences(reader, on))),
    'conferences.get': ({ ordinal, on }) => guarded(() => getConference(reader, ordinal, on)),
    'sources.list': () => guarded(() => ok(listSources(reader))),
    'sources.get': ({ id }) => guarded(() => getSource(reader, id)),
    'search.find': ({ text, limit }) => guarded(() => ok(findText(reader, text, limit))),
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
