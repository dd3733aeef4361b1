import type { MadeFile, SaveOutcome, SaveRequest } from '../../electron/contract/saving.ts';
import { atlasApi } from './api.ts';
import { host } from './host.ts';
import { downloadExport, downloadMade } from './saveDownload.ts';
import { saveMadeOnDesktop, saveOnDesktop } from './saveOnDesktop.ts';

/** Saves a table or the database for the reader, in the way of the host. Never throws. */
export const saveFile = (request: SaveRequest): Promise<SaveOutcome> =>
  host === 'desktop' ? saveOnDesktop(request) : downloadExport(atlasApi, request);

/** Saves a file that the page has made. Never throws. */
export const saveMade = (file: MadeFile): Promise<SaveOutcome> =>
  host === 'desktop' ? saveMadeOnDesktop(file) : Promise.resolve(downloadMade(file));
