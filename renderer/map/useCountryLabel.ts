import { useIntl } from 'react-intl';
import type { CountryListing, Role } from '../../electron/contract/countries.ts';

/** How the catalogue calls a role that a country had not taken on yet on the day shown. */
export const laterRole: Readonly<Record<Role, string>> = {
  participant: 'notYetParticipant',
  supporter: 'notYetSupporter',
};

/** A country's name and its role on the day shown, as one phrase. */
export function useCountryLabel(): (country: CountryListing) => string {
  const intl = useIntl();
  return ({ name, role, roleOnDay }) =>
    intl.formatMessage({ id: 'map.country' }, { name, role: roleOnDay ?? laterRole[role] });
}
