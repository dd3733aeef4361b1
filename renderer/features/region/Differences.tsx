import type { RegionRow } from '../../../electron/contract/process.ts';
import type { AreaUnit } from '../../app/measure.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import css from './Region.module.css';
import { citedArea, inUnit, largestFirst } from './regionSums.ts';

interface DifferencesProps {
  readonly rows: readonly RegionRow[];
  readonly unit: AreaUnit;
}

/** The countries whose two totals differ, and by how much; nothing where all agree. */
export function Differences({ rows, unit }: DifferencesProps) {
  const t = useText();
  const { area, number } = useFormat();
  const differing = largestFirst(rows).filter(({ seed, total }) => seed.value !== total.value);
  if (differing.length === 0) return null;
  const signed = (km2: number): string =>
    `${km2 < 0 ? '−' : '+'}${number(Math.abs(inUnit(km2, unit)))}`;
  const all = differing.reduce((sum, { seed, total }) => sum + seed.value - total.value, 0);
  return (
    <Section title={t('region.differences')}>
      <table className={`${css.table} ${css.check}`}>
        <caption className="visually-hidden">{t('region.differencesCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('region.country')}</th>
            <th scope="col" data-number="true">
              {t('region.column.seed')}
            </th>
            <th scope="col" data-number="true">
              {t('region.column.total')}
            </th>
            <th scope="col" data-number="true">
              {t('region.difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {differing.map((row) => (
            <tr key={row.code}>
              <th scope="row">{row.name}</th>
              {(['seed', 'total'] as const).map((column) => (
                <td key={column} data-number="true">
                  {area(row[column].value, unit)}
                  <Cite
                    label={t('region.areaOf', {
                      name: row.name,
                      column: t(`region.column.${column}`),
                    })}
                    cited={citedArea(row, column, (km2) => area(km2, unit))}
                  />
                </td>
              ))}
              <td data-number="true">{signed(row.seed.value - row.total.value)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className={css.sumRow}>
            <th scope="row" colSpan={3}>
              {t('region.differencesSum')}
            </th>
            <td data-number="true" data-chosen="true">
              {signed(all)}
            </td>
          </tr>
        </tfoot>
      </table>
    </Section>
  );
}
