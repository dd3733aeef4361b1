import type { CountryProfile } from '../../../electron/contract/countries.ts';
import type { Chairs } from '../../../electron/contract/process.ts';
import { fail, type Result } from '../../../electron/contract/result.ts';
import type { Reader } from '../reader.ts';

export function chairs(_reader: Reader, _on: string): Result<Chairs> {
  return fail('not-found', 'not built yet');
}

/** The terms of a country as chair or co-chair, oldest first. */
export function chairTermsOf(
  _reader: Reader,
  _code: string,
  _on: string,
): CountryProfile['chairTerms'] {
  return [];
}
