import type { Identity } from '../../../electron/contract/process.ts';
import { fail, type Result } from '../../../electron/contract/result.ts';
import type { Reader } from '../reader.ts';

export function identity(_reader: Reader, _on: string): Result<Identity> {
  return fail('not-found', 'not built yet');
}
