import { useId } from 'react';
import type { ThemeAnswer } from '../../../electron/contract/themes.ts';
import { onOf, useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { replaceWith } from '../../app/useAddress.ts';
import prose from '../../ui/Prose.module.css';
import type { ThemeRoute } from './ThemeScreen.tsx';
import css from './Themes.module.css';

interface OrganisationChoiceProps {
  readonly route: ThemeRoute;
  readonly membership: NonNullable<ThemeAnswer['membership']>;
}

/** Whose members the map shows. */
export function OrganisationChoice({ route, membership }: OrganisationChoiceProps) {
  const t = useText();
  const id = useId();
  const on = onOf(useDay());
  const { code, choices } = membership;
  return (
    <div className={css.organisation}>
      <label htmlFor={id}>{t('themes.organisation')}</label>
      <select
        id={id}
        value={code}
        onChange={(event) => replaceWith({ ...route, organisation: event.target.value }, on)}
      >
        {choices.map((choice) => (
          <option key={choice.code} value={choice.code}>
            {`${choice.code} – ${choice.name}`}
          </option>
        ))}
      </select>
      <RouteLink to={{ screen: 'organisation', code }} className={prose.link}>
        {code}
      </RouteLink>
    </div>
  );
}
