import { Icon } from '../../ui/Icon.tsx';
import type { LeadKey, LeadSorting } from './leads.ts';
import css from './Measures.module.css';

interface LeadHeaderProps {
  readonly column: LeadKey;
  readonly label: string;
  readonly detail?: string;
  readonly sorting: LeadSorting;
  readonly onSort: (key: LeadKey) => void;
}

/** A column's heading which sorts by the column. */
export function LeadHeader({ column, label, detail, sorting, onSort }: LeadHeaderProps) {
  const isSorted = sorting.key === column;
  const direction = sorting.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : 'none'}>
      <button type="button" className={css.sort} onClick={() => onSort(column)}>
        {label}
        <span className={css.arrow} data-sorted={isSorted}>
          <Icon name={isSorted && !sorting.descending ? 'up' : 'down'} />
        </span>
      </button>
      {detail !== undefined && <span className={css.detail}>{detail}</span>}
    </th>
  );
}
