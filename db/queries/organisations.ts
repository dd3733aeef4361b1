import type { CountryProfile } from '../../electron/contract/countries.ts';
import type { OrganisationList } from '../../electron/contract/organisations.ts';
import { fail, type Result } from '../../electron/contract/result.ts';
import type { Reader } from './reader.ts';

export function listOrganisations(_reader: Reader, _on: string): Result<OrganisationList> {
  return fail('not-found', 'not built yet');
}

/** What a country belonged to, on the day or at other times. */
export function membershipsOf(
  _reader: Reader,
  _code: string,
  _on: string,
): CountryProfile['memberships'] {
  return [];
}
