import type { Achievements } from '../../../electron/contract/process.ts';
import { fail, type Result } from '../../../electron/contract/result.ts';
import type { Reader } from '../reader.ts';

export function achievements(_reader: Reader, _on: string): Result<Achievements> {
  return fail('not-found', 'not built yet');
}
