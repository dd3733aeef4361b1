import type { OrganisationPage } from '../../electron/contract/organisations.ts';
import { fail, type Result } from '../../electron/contract/result.ts';
import type { Reader } from './reader.ts';

export function getOrganisation(
  _reader: Reader,
  _code: string,
  _on: string,
): Result<OrganisationPage> {
  return fail('not-found', 'not built yet');
}
