import type { OddityList } from '../../electron/contract/oddities.ts';
import { fail, type Result } from '../../electron/contract/result.ts';
import type { Reader } from './reader.ts';

export function listOddities(_reader: Reader): Result<OddityList> {
  return fail('not-found', 'not built yet');
}
