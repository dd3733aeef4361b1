import type { Region } from '../../../electron/contract/process.ts';
import { fail, type Result } from '../../../electron/contract/result.ts';
import type { Reader } from '../reader.ts';

export function region(_reader: Reader, _on: string): Result<Region> {
  return fail('not-found', 'not built yet');
}
