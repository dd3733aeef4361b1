import type { ConferencePage } from '../../../electron/contract/conferences.ts';
import type { Meetings } from '../../../electron/contract/process.ts';
import { fail, type Result } from '../../../electron/contract/result.ts';
import type { Reader } from '../reader.ts';

export function meetings(_reader: Reader, _on: string): Result<Meetings> {
  return fail('not-found', 'not built yet');
}

/** The meetings found between the conference before and this one. */
export function meetingsBefore(
  _reader: Reader,
  _ordinal: number,
  _on: string,
): ConferencePage['meetings'] {
  return [];
}
