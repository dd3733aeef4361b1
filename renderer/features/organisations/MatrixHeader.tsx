import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import css from './Matrix.module.css';
import { isSortedBy, type MatrixSorting } from './matrix.ts';

interface MatrixHeaderProps {
  readonly column: MatrixSorting['key'];
  readonly sorting: MatrixSorting;
  readonly onSort: (key: MatrixSorting['key']) => void;
  /** What a screen reader hears; begins with what is written. */
  readonly label: string;
  readonly text: string;
  /** Below the button: how many belonged. */
  readonly children?: ReactNode;
}

/** The heading of a column, which sorts by it. */
export function MatrixHeader(props: MatrixHeaderProps) {
  const { column, sorting, onSort, label, text, children } = props;
  const isSorted = isSortedBy(sorting, column);
  const direction = sorting.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : 'none'} data-sorted={isSorted}>
      <button type="button" className={css.sort} aria-label={label} onClick={() => onSort(column)}>
        {text}
        <span className={css.arrow}>
          <Icon name={isSorted && !sorting.descending ? 'up' : 'down'} />
        </span>
      </button>
      {children}
    </th>
  );
}
