import { fail, ok, type Result } from '../../electron/contract/result.ts';
import type { AtlasDatabase, SqlValue } from './handle.ts';
import { applicationId, schemaVersion } from './identity.ts';

/**
 * Whether an opened file is a sound atlas database that these queries can read.
 * Errors: database-damaged, database-foreign, database-future.
 */
export function checkDatabase(database: AtlasDatabase): Result<null> {
  try {
    const application = pragma(database, 'application_id');
    if (application !== applicationId)
      return fail('database-foreign', `application_id is ${String(application)}`);
    const version = pragma(database, 'user_version');
    if (typeof version !== 'number' || version < schemaVersion)
      return fail('database-foreign', `user_version is ${String(version)}, too old`);
    if (version > schemaVersion)
      return fail(
        'database-future',
        `user_version is ${version}, this atlas reads ${schemaVersion}`,
      );
    const integrity = pragma(database, 'integrity_check');
    if (integrity !== 'ok') return fail('database-damaged', String(integrity));
    // A file cut down to its schema, or with a table dropped, is sound to SQLite but not to us.
    for (const view of ['atlas_fact', 'atlas_source', 'search_name'])
      if (first(database, `SELECT count(*) FROM ${view}`) === 0)
        return fail('database-damaged', `${view} is empty`);
    return ok(null);
  } catch (error) {
    return fail('database-damaged', error instanceof Error ? error.message : String(error));
  }
}

const pragma = (database: AtlasDatabase, name: string): SqlValue | undefined =>
  first(database, `PRAGMA ${name}`);

function first(database: AtlasDatabase, text: string): SqlValue | undefined {
  const statement = database.prepare(text);
  try {
    return statement.step() ? Object.values(statement.getAsObject())[0] : undefined;
  } finally {
    statement.reset();
  }
}
