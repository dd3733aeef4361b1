import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import { useText } from '../../app/messages/useText.ts';
import { mostPieces } from '../../map/compare/piece.ts';
import facts from '../../ui/Facts.module.css';
import css from './Compare.module.css';

interface LiftCountryProps {
  readonly countries: readonly CountryListing[];
  /** How many are lifted already. */
  readonly count: number;
  readonly onLift: (code: string) => void;
}

/** Chooses a country to lift off the map. */
export function LiftCountry({ countries, count, onLift }: LiftCountryProps) {
  const t = useText();
  const id = useId();
  const [code, setCode] = useState('AF');
  if (count >= mostPieces)
    return <p className={facts.detail}>{t('compare.full', { most: mostPieces })}</p>;
  return (
    <form
      className={css.lift}
      onSubmit={(event) => {
        event.preventDefault();
        onLift(code);
      }}
    >
      <label htmlFor={id}>{t('compare.lift')}</label>
      <select id={id} value={code} onChange={(event) => setCode(event.target.value)}>
        <CountryOptions countries={countries} />
      </select>
      <button type="submit">{t('compare.add')}</button>
    </form>
  );
}

/** The countries to choose from: participants, then supporters, each by name. */
export function CountryOptions({ countries }: { readonly countries: readonly CountryListing[] }) {
  const t = useText();
  const { locale } = useIntl();
  return (['participant', 'supporter'] as const).map((role) => (
    <optgroup key={role} label={t(`compare.group.${role}`)}>
      {countries
        .filter((country) => country.role === role)
        .toSorted((a, b) => a.name.localeCompare(b.name, locale))
        .map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
    </optgroup>
  ));
}
