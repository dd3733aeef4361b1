import { useIntl } from 'react-intl';
import type { ChairOnDay } from '../../electron/contract/chairs.ts';
import type { CountryListing, Role } from '../../electron/contract/countries.ts';
import type { NameBook } from './names/nameBook.ts';

/** How the catalogue calls a role that a country had not taken on yet on the day shown. */
export const laterRole: Readonly<Record<Role, string>> = {
  participant: 'notYetParticipant',
  supporter: 'notYetSupporter',
};

/** How the catalogue calls a seat in the chair. */
export const chairName = ({ role, standing }: ChairOnDay): string =>
  role === 'co-chair' ? 'coChair' : standing === 'disputed' ? 'disputed' : 'permanent';

/** A country's name with the endonyms that the map writes, its role and whether it chairs on the day shown, as one phrase. */
export function useCountryLabel(names: NameBook): (country: CountryListing) => string {
  const intl = useIntl();
  return (country) => {
    const { role, roleOnDay, chairOnDay } = country;
    const endonyms = names.endonyms(country);
    const name =
      endonyms.length === 0
        ? country.name
        : intl.formatMessage(
            { id: 'map.countryNames' },
            { name: country.name, endonyms: intl.formatList(endonyms, { type: 'unit' }) },
          );
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
