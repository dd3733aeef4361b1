import type { Bodies } from '../../../electron/contract/process.ts';
import { fail, type Result } from '../../../electron/contract/result.ts';
import type { Reader } from '../reader.ts';

export function bodies(_reader: Reader, _on: string): Result<Bodies> {
  return fail('not-found', 'not built yet');
}
