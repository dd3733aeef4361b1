import { memo } from 'react';
import type { CountryListing, Role } from '../../../electron/contract/countries.ts';
import type { AreaUnit } from '../../app/measure.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useFormat } from '../../app/useFormat.ts';
import { LocatorGlobe } from '../../map/globe/LocatorGlobe.tsx';
import { Flag } from '../../ui/Flag.tsx';
import { NativeText } from '../../ui/NativeText.tsx';
import { Cite } from '../citation/Cite.tsx';
import { citedFact, citedSources } from '../citation/cited.ts';
import css from './Countries.module.css';

interface CountryRowProps {
  readonly country: CountryListing;
  readonly unit: AreaUnit;
}

const roleLabels: Readonly<Record<Role, string>> = {
  participant: 'countries.participant',
  supporter: 'countries.supporter',
};

/** One country of the table. */
export const CountryRow = memo(function CountryRow({ country, unit }: CountryRowProps) {
  const t = useText();
  const { area, number } = useFormat();
  const { code, name, formalName, population, areaKm2, roleOnDay } = country;
  const shortNames = country.domesticNames.filter(({ kind }) => kind === 'short');
  return (
    <tr data-role={country.role}>
      <td>
        <Flag flag={country.flag} size="small" label={country.flag.value.description} />
      </td>
      <td className={css.globe}>
        <LocatorGlobe
          featureId={country.featureId}
          centre={country.capitalPoint}
          label={t('country.globe', { name })}
          size={44}
        />
      </td>
      <th scope="row">
        <RouteLink to={{ screen: 'country', code }}>{name}</RouteLink>
        <Cite label={t('countries.namesOf', { name })} cited={citedSources(country.rowSourceIds)} />
        {formalName !== null && formalName !== name && <p>{formalName}</p>}
      </th>
      <td>
        {shortNames.map((one) => (
          <p key={one.language} className={css.native}>
            <NativeText language={one.language} script={one.script} direction={one.direction}>
              {one.name.value}
            </NativeText>{' '}
            <span className={css.language}>{one.languageName}</span>
          </p>
        ))}
      </td>
      <td className={css.role}>
        {t(roleLabels[country.role])}
        {roleOnDay === null && <p>{t('countries.notYet')}</p>}
      </td>
      <td>{country.capital}</td>
      <td data-number="true">
        {number(population.best.value.count)}
        <Cite
          label={t('countries.populationOf', { name })}
          cited={citedFact(population, ({ count }) => number(count))}
        />
        <p className={css.role}>{population.best.value.year}</p>
      </td>
      <td data-number="true">
        {area(areaKm2.best.value, unit)}
        <Cite
          label={t('countries.areaOf', { name })}
          cited={citedFact(areaKm2, (km2) => area(km2, unit))}
        />
      </td>
    </tr>
  );
});
