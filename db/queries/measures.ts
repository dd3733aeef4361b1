import type { ConferencePage } from '../../electron/contract/conferences.ts';
import type { CountryProfile } from '../../electron/contract/countries.ts';
import type { MeasureList } from '../../electron/contract/measures.ts';
import { fail, type Result } from '../../electron/contract/result.ts';
import type { Reader } from './reader.ts';

export function listMeasures(_reader: Reader, _on: string): Result<MeasureList> {
  return fail('not-found', 'not built yet');
}

/** The measures that a country led. */
export function measuresLedBy(
  _reader: Reader,
  _code: string,
  _on: string,
): CountryProfile['measures'] {
  return [];
}

/** The measures established at a conference. */
export function measuresFrom(
  _reader: Reader,
  _ordinal: number,
  _on: string,
): ConferencePage['measures'] {
  return [];
}
