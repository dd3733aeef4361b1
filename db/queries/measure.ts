import type { MeasurePage } from '../../electron/contract/measures.ts';
import { fail, type Result } from '../../electron/contract/result.ts';
import type { Reader } from './reader.ts';

export function getMeasure(_reader: Reader, _code: string, _on: string): Result<MeasurePage> {
  return fail('not-found', 'not built yet');
}
