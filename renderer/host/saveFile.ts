import type { SaveOutcome, SaveRequest } from '../../electron/contract/saving.ts';
import { atlasApi } from './api.ts';
import { downloadExport } from './saveDownload.ts';
import { saveOnDesktop } from './saveOnDesktop.ts';

/** Saves a table or the database for the reader, in the way of the host. Never throws. */
export const saveFile = (request: SaveRequest): Promise<SaveOutcome> =>
  __HOST__ === 'desktop' ? saveOnDesktop(request) : downloadExport(atlasApi, request);
