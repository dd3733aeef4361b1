import { useId } from 'react';
import type { OddityView } from '../../../electron/contract/oddities.ts';
import { useText } from '../../app/messages/useText.ts';
import css from './Disagreements.module.css';
import { counted, type OddityFilter } from './group.ts';

interface OddityFiltersProps {
  readonly oddities: readonly OddityView[];
  readonly shown: number;
  readonly filter: OddityFilter;
  readonly onFilter: (filter: OddityFilter) => void;
}

/** By text, by subject and by sort, with how many there are of each. */
export function OddityFilters({ oddities, shown, filter, onFilter }: OddityFiltersProps) {
  const t = useText();
  const id = useId();
  const options = (values: readonly string[], kind: 'category' | 'severity') =>
    counted(values).map(([value, count]) => (
      <option key={value} value={value}>
        {t(`disagreements.${kind}.${value}`)} ({count})
      </option>
    ));
  return (
    <div className={`${css.bar} screen-only`}>
      <label htmlFor={id}>{t('disagreements.filter')}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <select
        aria-label={t('disagreements.byCategory')}
        value={filter.category ?? ''}
        onChange={(event) => onFilter({ ...filter, category: event.target.value || null })}
      >
        <option value="">{t('disagreements.allCategories')}</option>
        {options(
          oddities.map((one) => one.category),
          'category',
        )}
      </select>
      <select
        aria-label={t('disagreements.bySeverity')}
        value={filter.severity ?? ''}
        onChange={(event) => onFilter({ ...filter, severity: event.target.value || null })}
      >
        <option value="">{t('disagreements.allSeverities')}</option>
        {options(
          oddities.map((one) => one.severity),
          'severity',
        )}
      </select>
      <span role="status">{t('disagreements.count', { shown, all: oddities.length })}</span>
    </div>
  );
}
