import type { Region, RegionColumn, RegionRow } from '../../../electron/contract/process.ts';
import { useDay } from '../../app/day.ts';
import type { AreaUnit } from '../../app/measure.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useFormat } from '../../app/useFormat.ts';
import { Cite } from '../citation/Cite.tsx';
import css from './Region.module.css';
import { citedArea, columns, inUnit, largestFirst } from './regionSums.ts';
import { useShare } from './useShare.ts';

interface AreaTableProps {
  readonly region: Region;
  readonly column: RegionColumn;
  readonly unit: AreaUnit;
}

/** The areas to be added, in all three ways, with the sums under a double line. */
export function AreaTable({ region, column, unit }: AreaTableProps) {
  const t = useText();
  const { date } = useFormat();
  const { day } = useDay();
  const rows = largestFirst(region.rows);
  const largest = Math.max(...rows.map((row) => row[column].value));
  const { sums, sumsOnDay, countOnDay } = region;
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{t('region.tableCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('region.country')}</th>
          {columns.map((one) => (
            <th key={one} scope="col" data-number="true" data-chosen={one === column}>
              {t(`region.column.${one}`)}
              <span className={css.headUnit}> {t(`region.unit.${unit}`)}</span>
            </th>
          ))}
          <th scope="col" className={css.shareHead}>
            {t('region.ofRegion')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <AreaRow
            key={row.code}
            row={row}
            column={column}
            unit={unit}
            sum={sums[column].km2}
            largest={largest}
          />
        ))}
      </tbody>
      <tfoot>
        <SumRows label={t('region.all')} sums={sums} column={column} unit={unit} />
        {countOnDay > 0 && countOnDay < rows.length && (
          <SumRows
            label={t('region.joined', { count: countOnDay, date: date(day) })}
            sums={sumsOnDay}
            column={column}
            unit={unit}
          />
        )}
      </tfoot>
    </table>
  );
}

interface AreaRowProps {
  readonly row: RegionRow;
  readonly column: RegionColumn;
  readonly unit: AreaUnit;
  readonly sum: number;
  readonly largest: number;
}

function AreaRow({ row, column, unit, sum, largest }: AreaRowProps) {
  const t = useText();
  const { area, number } = useFormat();
  const share = useShare();
  const { code, name } = row;
  const value = row[column].value;
  return (
    <tr data-joined={row.participates}>
      <th scope="row">
        <RouteLink to={{ screen: 'country', code }}>{name}</RouteLink>
        {!row.participates && <p className={css.soft}>{t('region.notYet')}</p>}
      </th>
      {columns.map((one) => (
        <td key={one} data-number="true" data-chosen={one === column}>
          {number(inUnit(row[one].value, unit))}
          <Cite
            label={t('region.areaOf', { name, column: t(`region.column.${one}`) })}
            cited={citedArea(row, one, (km2) => area(km2, unit))}
          />
        </td>
      ))}
      <td className={css.share}>
        <span className={css.track} aria-hidden="true">
          <span style={{ inlineSize: `${(value / largest) * 100}%` }} />
        </span>
        <span className={css.percent}>{share(value / sum)}</span>
      </td>
    </tr>
  );
}

interface SumRowsProps {
  readonly label: string;
  readonly sums: Region['sums'];
  readonly column: RegionColumn;
  readonly unit: AreaUnit;
}

function SumRows({ label, sums, column, unit }: SumRowsProps) {
  const t = useText();
  const { number } = useFormat();
  const share = useShare();
  return (
    <>
      <tr className={css.sumRow}>
        <th scope="row">{label}</th>
        {columns.map((one) => (
          <td key={one} data-number="true" data-chosen={one === column}>
            {number(inUnit(sums[one].km2, unit))}
          </td>
        ))}
        <td />
      </tr>
      <tr className={css.shareRow}>
        <th scope="row">{t('region.earthShare')}</th>
        {columns.map((one) => (
          <td key={one} data-number="true" data-chosen={one === column}>
            {share(sums[one].share)}
          </td>
        ))}
        <td />
      </tr>
    </>
  );
}
