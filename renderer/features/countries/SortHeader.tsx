import { useText } from '../../app/messages/useText.ts';
import { Icon } from '../../ui/Icon.tsx';
import css from './Countries.module.css';
import type { Sorting, SortKey } from './sortCountries.ts';

const labels: Readonly<Record<SortKey, string>> = {
  order: 'countries.order',
  name: 'countries.name',
  capital: 'country.capital',
  population: 'country.population',
  area: 'country.area',
};

interface SortHeaderProps {
  readonly column: SortKey;
  readonly sorting: Sorting;
  readonly onSort: (key: SortKey) => void;
  readonly isNumber?: boolean;
}

/** A column's heading which sorts by the column. */
export function SortHeader({ column, sorting, onSort, isNumber = false }: SortHeaderProps) {
  const t = useText();
  const isSorted = sorting.key === column;
  const direction = sorting.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : 'none'} data-number={isNumber}>
      <button type="button" className={css.sort} onClick={() => onSort(column)}>
        {t(labels[column])}
        <span className={css.arrow} data-sorted={isSorted}>
          <Icon name={isSorted && !sorting.descending ? 'up' : 'down'} />
        </span>
      </button>
    </th>
  );
}
