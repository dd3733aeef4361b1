import { useIntl } from 'react-intl';
import type { ChairOnDay } from '../../electron/contract/chairs.ts';
import type { CountryListing, Role } from '../../electron/contract/countries.ts';

/** How the catalogue calls a role that a country had not taken on yet on the day shown. */
export const laterRole: Readonly<Record<Role, string>> = {
  participant: 'notYetParticipant',
  supporter: 'notYetSupporter',
};

/** How the catalogue calls a seat in the chair. */
export const chairName = ({ role, standing }: ChairOnDay): string =>
  role === 'co-chair' ? 'coChair' : standing === 'disputed' ? 'disputed' : 'permanent';

/** A country's name, its role and whether it chairs on the day shown, as one phrase. */
export function useCountryLabel(): (country: CountryListing) => string {
  const intl = useIntl();
  return ({ name, role, roleOnDay, chairOnDay }) => {
    const label = intl.formatMessage(
      { id: 'map.country' },
      { name, role: roleOnDay ?? laterRole[role] },
    );
    return chairOnDay === null
      ? label
      : intl.formatMessage(
          { id: 'map.countryInChair' },
          { country: label, chair: chairName(chairOnDay) },
        );
  };
}
