import type { ExportFile, ExportList } from '../../electron/contract/exports.ts';
import { fail, type Result } from '../../electron/contract/result.ts';
import type { AtlasDatabase } from './handle.ts';
import type { Reader } from './reader.ts';

export function listExports(_reader: Reader, _database: AtlasDatabase): Result<ExportList> {
  return fail('not-found', 'not built yet');
}

export function exportTable(_reader: Reader, _name: string): Result<ExportFile> {
  return fail('not-found', 'not built yet');
}

export function exportDatabase(_database: AtlasDatabase): Result<ExportFile> {
  return fail('not-found', 'not built yet');
}
