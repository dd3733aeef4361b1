import type { Region, RegionColumn } from '../../../electron/contract/process.ts';
import type { AreaUnit } from '../../app/measure.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { asIs, citedFact } from '../citation/cited.ts';
import { Glued } from '../citation/Glued.tsx';
import css from './Region.module.css';
import { claimedKm2, claimedPercent, columns } from './regionSums.ts';
import { useShare } from './useShare.ts';

interface RegionClaimProps {
  readonly region: Region;
  readonly unit: AreaUnit;
}

/** What is claimed of the region's area, and how the three sums stand to it. */
export function RegionClaim({ region, unit }: RegionClaimProps) {
  const t = useText();
  const { area } = useFormat();
  const share = useShare();
  const { areaClaimed, shareClaimed, sums } = region;
  return (
    <>
      <Section title={t('region.claim')}>
        <dl className={`${facts.facts} ${css.claim}`}>
          <div>
            <dt>{t('region.areaClaimed')}</dt>
            <dd>
              <Glued text={areaClaimed.best.value}>
                <Cite label={t('region.areaClaimed')} cited={citedFact(areaClaimed, asIs)} />
              </Glued>
            </dd>
          </div>
          <div>
            <dt>{t('region.shareClaimed')}</dt>
            <dd>
              <Glued text={shareClaimed.best.value}>
                <Cite label={t('region.shareClaimed')} cited={citedFact(shareClaimed, asIs)} />
              </Glued>
            </dd>
          </div>
        </dl>
      </Section>
      <Section title={t('region.check')}>
        <p className={css.lead}>{t('region.checkLead')}</p>
        <table className={`${css.table} ${css.check}`}>
          <caption className="visually-hidden">{t('region.checkCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('region.way')}</th>
              <th scope="col" data-number="true">
                {t('region.sum')}
              </th>
              <th scope="col" data-number="true">
                {t('region.share')}
              </th>
              <th scope="col">{t('region.verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column}>
                <th scope="row">{t(`region.column.${column}`)}</th>
                <td data-number="true" className={css.figure}>
                  {area(sums[column].km2, unit)}
                </td>
                <td data-number="true" className={css.figure}>
                  {share(sums[column].share)}
                </td>
                <td>
                  <Verdict region={region} column={column} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </>
  );
}

interface VerdictProps {
  readonly region: Region;
  readonly column: RegionColumn;
}

function Verdict({ region, column }: VerdictProps) {
  const t = useText();
  const { areaClaimed, shareClaimed, sums } = region;
  const km2 = claimedKm2(areaClaimed.best.value);
  const percent = claimedPercent(shareClaimed.best.value);
  const rounded = Math.round(sums[column].share * 100);
  const against = [
    km2 !== null && sums[column].km2 <= km2 && t('region.areaBelow'),
    percent !== null && rounded !== percent && t('region.shareOff', { share: `${rounded}%` }),
  ].filter((word) => word !== false);
  return against.length === 0 ? (
    <span className={css.agrees}>{t('region.agrees')}</span>
  ) : (
    <span className={css.against}>{against.join('; ')}</span>
  );
}
