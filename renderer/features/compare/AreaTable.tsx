import type { CountryProfile } from '../../../electron/contract/countries.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useFormat } from '../../app/useFormat.ts';
import { outlineIn } from '../../map/compare/outline.ts';
import type { BasemapTopology } from '../../map/projection/basemap.ts';
import { Cite } from '../citation/Cite.tsx';
import { citedFact } from '../citation/cited.ts';
import css from './Compare.module.css';

/** What is compared of a country. */
export type ComparedCountry = Pick<
  CountryProfile,
  'code' | 'featureId' | 'name' | 'areaKm2' | 'landAreaKm2' | 'sources'
>;

interface AreaTableProps {
  readonly compared: readonly ComparedCountry[];
  /** The outlines on the map; null until they are there. */
  readonly topology: BasemapTopology | null;
}

/** The areas of what is compared, with their sources, and how large the outlines on the map are. */
export function AreaTable({ compared, topology }: AreaTableProps) {
  const t = useText();
  const { area } = useFormat();
  const inKm2 = (km2: number): string => area(km2, 'km2');
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{t('compare.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.country')}</th>
          <th scope="col">{t('compare.total')}</th>
          <th scope="col">{t('compare.land')}</th>
          <th scope="col">{t('compare.drawn')}</th>
        </tr>
      </thead>
      <tbody>
        {compared.map(({ code, featureId, name, areaKm2, landAreaKm2 }) => {
          const drawn = topology === null ? null : outlineIn(topology, featureId);
          const named = { name: name.best.value };
          return (
            <tr key={code}>
              <th scope="row">
                <RouteLink to={{ screen: 'country', code }}>{name.best.value}</RouteLink>
              </th>
              <td>
                {inKm2(areaKm2.best.value)}
                <Cite label={t('compare.totalOf', named)} cited={citedFact(areaKm2, inKm2)} />
              </td>
              <td>
                {landAreaKm2 === null ? (
                  t('compare.noLand')
                ) : (
                  <>
                    {inKm2(landAreaKm2.best.value)}
                    <Cite
                      label={t('compare.landOf', named)}
                      cited={citedFact(landAreaKm2, inKm2)}
                    />
                  </>
                )}
              </td>
              <td>{drawn !== null && inKm2(roughly(drawn.area / 1e6))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** To three figures: the outline is generalised and holds no more. */
function roughly(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 2);
  return Math.round(value / unit) * unit;
}
