import type { CountryProfile } from '../../../electron/contract/countries.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { citedFact } from '../citation/cited.ts';
import css from './Country.module.css';

/** How large the country is, in both units, and its place among the participants. */
export function AreaFacts({ country }: { readonly country: CountryProfile }) {
  const t = useText();
  const { area } = useFormat();
  const inKm2 = (km2: number): string => area(km2, 'km2');
  const { areaKm2, landAreaKm2, areaRank } = country;
  return (
    <Section title={t('country.land')}>
      <dl className={facts.facts}>
        <div>
          <dt>{t('country.area')}</dt>
          <dd>
            <span className={facts.value}>{inKm2(areaKm2.best.value)}</span>
            <Cite label={t('country.area')} cited={citedFact(areaKm2, inKm2)} />{' '}
            <span className={facts.detail}>
              {area(areaKm2.best.value, 'sqmi')}
              {areaRank !== null &&
                ` · ${t('country.areaRank', { position: areaRank.position, of: areaRank.of })}`}
            </span>
          </dd>
        </div>
        {landAreaKm2 !== null && (
          <div>
            <dt>{t('country.landArea')}</dt>
            <dd>
              {inKm2(landAreaKm2.best.value)}
              <Cite label={t('country.landArea')} cited={citedFact(landAreaKm2, inKm2)} />{' '}
              <span className={facts.detail}>{area(landAreaKm2.best.value, 'sqmi')}</span>
            </dd>
          </div>
        )}
      </dl>
      <p className={`${css.compare} screen-only`}>
        <RouteLink to={{ screen: 'compare', pieces: [country.code] }} className={prose.link}>
          {t('compare.link')}
        </RouteLink>
      </p>
    </Section>
  );
}
