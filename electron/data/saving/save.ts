import path from 'node:path';
import type { ExportFile } from '../../contract/exports.ts';
import type { Result } from '../../contract/result.ts';
import type { SaveFailure, SaveOutcome, SaveRequest } from '../../contract/saving.ts';
import { saveRequestSchema } from '../../contract/savingSchema.ts';
import type { QueryHost } from '../host.ts';
import { saveFailure } from './failure.ts';
import { writeWhole } from './writeWhole.ts';

export interface SaveTools {
  readonly host: Pick<QueryHost, 'answer'>;
  /** Asks the reader where to; null where the reader thinks better of it. */
  readonly askWhere: (suggested: string) => Promise<string | null>;
  readonly log: (text: string) => void;
}

/**
 * Saves what a page asked for where the reader wants it. The page chooses neither the bytes nor
 * the place. Never throws: what goes wrong is an outcome.
 */
export async function save(request: unknown, tools: SaveTools): Promise<SaveOutcome> {
  const checked = saveRequestSchema.safeParse(request);
  if (!checked.success) return failed('refused', 'a request to save was refused', tools);
  const file = await exported(checked.data, tools.host);
  if (!file.ok) return failed('unknown', `nothing to save: ${file.error.detail}`, tools);
  return writeWhereAsked(file.value, tools);
}

/** Asks the reader where to, and writes. Never throws. */
export async function writeWhereAsked(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  tools: Pick<SaveTools, 'askWhere' | 'log'>,
): Promise<SaveOutcome> {
  try {
    const where = await tools.askWhere(name);
    if (where === null) return { outcome: 'cancelled' };
    await writeWhole(where, bytes);
    return { outcome: 'saved', name: path.basename(where) };
  } catch (error) {
    tools.log(`saving failed: ${error instanceof Error ? error.message : 'unknown'}`);
    return { outcome: 'failed', why: saveFailure(error) };
  }
}

/** The database's thread answers these methods with an ExportFile. */
function exported(request: SaveRequest, host: SaveTools['host']): Promise<Result<ExportFile>> {
  const answer =
    request.what === 'database'
      ? host.answer('exports.database', {})
      : host.answer('exports.table', { name: request.name });
  return answer as Promise<Result<ExportFile>>;
}

function failed(why: SaveFailure, reason: string, { log }: SaveTools): SaveOutcome {
  log(reason);
  return { outcome: 'failed', why };
}
