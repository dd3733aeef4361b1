import { useState } from 'react';
import type { RegionColumn } from '../../../electron/contract/process.ts';
import { useDay } from '../../app/day.ts';
import { areaUnits } from '../../app/measure.ts';
import { useText } from '../../app/messages/useText.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { usePreference } from '../../app/usePreference.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Section } from '../../ui/Section.tsx';
import type { ArticlePartProps } from '../process/articleParts.ts';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { AreaTable } from './AreaTable.tsx';
import { Differences } from './Differences.tsx';
import css from './Region.module.css';
import { RegionClaim } from './RegionClaim.tsx';
import { columns } from './regionSums.ts';
import { WrittenSums } from './WrittenSums.tsx';

/** The area of the region: what is claimed, and the sum of the facts before the reader's eyes. */
export default function RegionPart({ frame }: ArticlePartProps) {
  const t = useText();
  const { day } = useDay();
  const answer = useAtlas('process.region', { on: day });
  const [unit, chooseUnit] = usePreference('area-unit', areaUnits, 'km2');
  const [column, chooseColumn] = useState<RegionColumn>('seed');
  if (!answer.ok) return frame(<ErrorNotice error={answer.error} />, []);
  const region = answer.value;
  return frame(
    <>
      <RegionClaim region={region} unit={unit} />
      <Section title={t('region.worksheet')}>
        <div className={css.bar}>
          <Choice
            label={t('region.columnChoice')}
            options={columns.map((value) => ({ value, label: t(`region.column.${value}`) }))}
            value={column}
            onChange={chooseColumn}
          />
          <Choice
            label={t('region.unit')}
            options={areaUnits.map((value) => ({ value, label: t(`region.unit.${value}`) }))}
            value={unit}
            onChange={chooseUnit}
          />
        </div>
        <AreaTable region={region} column={column} unit={unit} />
        <WrittenSums region={region} column={column} unit={unit} />
        {unit === 'sqmi' && <p className={css.soft}>{t('region.rounded')}</p>}
      </Section>
      <Differences rows={region.rows} unit={unit} />
    </>,
    region.sources,
  );
}
