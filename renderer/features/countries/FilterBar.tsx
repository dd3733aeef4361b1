import { useId } from 'react';
import type { Role } from '../../../electron/contract/countries.ts';
import { type AreaUnit, areaUnits } from '../../app/measure.ts';
import { useText } from '../../app/messages/useText.ts';
import { Choice } from '../../ui/Choice.tsx';
import css from './Countries.module.css';

const roleFilters = ['all', 'participant', 'supporter'] as const;
export type RoleFilter = Role | 'all';

const roleLabels: Readonly<Record<RoleFilter, string>> = {
  all: 'countries.all',
  participant: 'countries.participants',
  supporter: 'countries.supporters',
};
const unitLabels: Readonly<Record<AreaUnit, string>> = {
  km2: 'countries.km2',
  sqmi: 'countries.sqmi',
};

interface FilterBarProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly role: RoleFilter;
  readonly onRole: (role: RoleFilter) => void;
  readonly unit: AreaUnit;
  readonly onUnit: (unit: AreaUnit) => void;
  readonly shown: number;
  readonly all: number;
}

/** What the table shows, and in which unit. */
export function FilterBar(props: FilterBarProps) {
  const t = useText();
  const id = useId();
  return (
    <div className={`${css.bar} screen-only`}>
      <div className={css.filter}>
        <label htmlFor={id}>{t('countries.filter')}</label>
        <input
          id={id}
          type="search"
          dir="auto"
          placeholder={t('countries.filterPlaceholder')}
          value={props.text}
          onChange={(event) => props.onText(event.target.value)}
        />
        <span role="status">{t('countries.count', { shown: props.shown, all: props.all })}</span>
      </div>
      <Choice
        label={t('country.role')}
        options={roleFilters.map((value) => ({ value, label: t(roleLabels[value]) }))}
        value={props.role}
        onChange={props.onRole}
      />
      <Choice
        label={t('countries.unit')}
        options={areaUnits.map((value) => ({ value, label: t(unitLabels[value]) }))}
        value={props.unit}
        onChange={props.onUnit}
      />
    </div>
  );
}
