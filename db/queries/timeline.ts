import { fail, type Result } from '../../electron/contract/result.ts';
import type { Timeline } from '../../electron/contract/timeline.ts';
import type { Reader } from './reader.ts';

export function listTimeline(_reader: Reader, _on: string): Result<Timeline> {
  return fail('not-found', 'not built yet');
}
