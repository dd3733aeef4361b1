import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { OrganisationList } from '../../../electron/contract/organisations.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { Choice } from '../../ui/Choice.tsx';
import css from './Matrix.module.css';
import { MatrixCellButton } from './MatrixCell.tsx';
import { MatrixCitation, type OpenCell } from './MatrixCitation.tsx';
import { MatrixHeader } from './MatrixHeader.tsx';
import { SignLegend } from './MembershipSign.tsx';
import {
  type MatrixSorting,
  matrixRows,
  membersOf,
  nextMatrixSorting,
  type RoleFilter,
  type StatusFilter,
  sortRows,
  statuses,
} from './matrix.ts';

const roleFilters: readonly RoleFilter[] = ['all', 'participant', 'supporter'];
const statusFilters: readonly StatusFilter[] = ['any', ...statuses];

/** Countries by organisations: who belonged on the day shown, how and since when. */
export function Matrix({ list }: { readonly list: OrganisationList }) {
  const t = useText();
  const { locale } = useIntl();
  const [role, setRole] = useState<RoleFilter>('all');
  const [status, setStatus] = useState<StatusFilter>('any');
  const [sorting, setSorting] = useState<MatrixSorting>({ key: 'role', descending: false });
  const [open, setOpen] = useState<OpenCell | null>(null);
  const rows = useMemo(
    () => sortRows(matrixRows(list, role, status), sorting, locale),
    [list, role, status, sorting, locale],
  );
  const header = {
    sorting,
    onSort: (key: MatrixSorting['key']) => setSorting(nextMatrixSorting(sorting, key)),
  };
  return (
    <>
      <div className={css.bar}>
        <Choice
          label={t('country.role')}
          options={roleFilters.map((value) => ({ value, label: t(`organisations.role.${value}`) }))}
          value={role}
          onChange={setRole}
        />
        <Choice
          label={t('organisations.status')}
          options={statusFilters.map((value) => ({
            value,
            label: t(value === 'any' ? 'organisations.anyStatus' : `membership.status.${value}`),
          }))}
          value={status}
          onChange={setStatus}
        />
        <span role="status" className={css.shown}>
          {t('organisations.shown', { shown: rows.length, all: list.countries.length })}
        </span>
        <SignLegend statuses={statuses} />
      </div>
      <div className={css.scroll}>
        <table className={css.matrix}>
          <caption className="visually-hidden">{t('organisations.caption')}</caption>
          <thead>
            <tr>
              {(['name', 'role', 'count'] as const).map((column) => (
                <MatrixHeader
                  key={column}
                  column={column}
                  {...header}
                  text={t(`organisations.column.${column}`)}
                  label={t('organisations.sortBy', { name: t(`organisations.column.${column}`) })}
                />
              ))}
              {list.organisations.map(({ code, name, listing }) => (
                <MatrixHeader
                  key={code}
                  column={{ organisation: code }}
                  {...header}
                  text={listing === 'probable' ? t('organisations.probableCode', { code }) : code}
                  label={t('organisations.sortByCode', { code, name, listing })}
                >
                  <span className={css.members}>
                    {membersOf(rows, code)}
                    <span className="visually-hidden"> {t('organisations.belonged')}</span>
                  </span>
                </MatrixHeader>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ country, cells, count }) => (
              <tr key={country.code} data-role={country.role}>
                <th scope="row">
                  <RouteLink to={{ screen: 'country', code: country.code }}>
                    {country.name}
                  </RouteLink>
                </th>
                <td className={css.role}>{t(`organisations.roleOf.${country.role}`)}</td>
                <td className={css.count}>{count}</td>
                {list.organisations.map(({ code }) => {
                  const cell = cells.get(code);
                  const label = t('organisations.pair', { country: country.name, code });
                  return (
                    <td key={code} data-organisation={code}>
                      {cell !== undefined && (
                        <MatrixCellButton
                          cell={cell}
                          label={label}
                          onOpen={(button) => setOpen({ cell, label, button })}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p className={css.empty}>{t('organisations.none')}</p>}
      {open !== null && (
        <MatrixCitation key={open.label} open={open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
