import type { Region, RegionColumn, RegionRow } from '../../../electron/contract/process.ts';
import { useDay } from '../../app/day.ts';
import type { AreaUnit } from '../../app/measure.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import { Cite } from '../citation/Cite.tsx';
import { citedFact } from '../citation/cited.ts';
import css from './Region.module.css';
import { inUnit, largestFirst } from './regionSums.ts';
import { useShare } from './useShare.ts';

interface WrittenSumsProps {
  readonly region: Region;
  readonly column: RegionColumn;
  readonly unit: AreaUnit;
}

/** The sum and the division written out, over all fifteen and over those of the day shown. */
export function WrittenSums({ region, column, unit }: WrittenSumsProps) {
  const t = useText();
  const { date } = useFormat();
  const { day } = useDay();
  const { rows, sums, sumsOnDay, countOnDay: count } = region;
  const common = { column, unit, earthLandKm2: region.earthLandKm2 };
  return (
    <>
      <WrittenSum title={t('region.written')} rows={rows} sum={sums[column]} {...common} />
      {count > 0 && count < rows.length && (
        <WrittenSum
          title={t('region.writtenOnDay', { count, date: date(day) })}
          rows={rows.filter(({ participates }) => participates)}
          sum={sumsOnDay[column]}
          {...common}
        />
      )}
      {count === 0 && <p className={css.soft}>{t('region.noneJoined', { date: date(day) })}</p>}
      {count === rows.length && <p className={css.soft}>{t('region.earlier')}</p>}
    </>
  );
}

interface WrittenSumProps {
  readonly title: string;
  readonly rows: readonly RegionRow[];
  readonly sum: Region['sums'][RegionColumn];
  readonly column: RegionColumn;
  readonly unit: AreaUnit;
  readonly earthLandKm2: Region['earthLandKm2'];
}

function WrittenSum({ title, rows, sum, column, unit, earthLandKm2 }: WrittenSumProps) {
  const t = useText();
  const { area, number } = useFormat();
  const share = useShare();
  const shown = (km2: number): string => number(inUnit(km2, unit));
  return (
    <div className={css.written}>
      <h3>{title}</h3>
      <p>
        {largestFirst(rows)
          .map((row) => shown(row[column].value))
          .join(' + ')}{' '}
        = <strong>{area(sum.km2, unit)}</strong>
      </p>
      <p>
        {shown(sum.km2)} ÷ {shown(earthLandKm2.best.value)}
        <Cite label={t('region.earth')} cited={citedFact(earthLandKm2, (km2) => area(km2, unit))} />{' '}
        = {sum.share.toFixed(6)} = <strong>{share(sum.share)}</strong>{' '}
        <span className={css.soft}>{t('region.earthShare')}</span>
      </p>
    </div>
  );
}
