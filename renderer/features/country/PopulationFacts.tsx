import type { CountryProfile, Population } from '../../../electron/contract/countries.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { citedFact, citedSources } from '../citation/cited.ts';
import { PopulationChart } from './PopulationChart.tsx';

/** How many people, how densely, and how that changed. */
export function PopulationFacts({ country }: { readonly country: CountryProfile }) {
  const t = useText();
  const format = useFormat();
  const show = ({ count, year }: Population): string =>
    year === null
      ? t('country.populationUndated', { count: format.number(count) })
      : t('country.populationOf', { count: format.number(count), year: String(year) });
  const { value } = country.population.best;
  return (
    <Section title={t('country.people')}>
      <dl className={facts.facts}>
        <div>
          <dt>{t('country.population')}</dt>
          <dd>
            <span className={facts.value}>{format.number(value.count)}</span>
            <Cite label={t('country.population')} cited={citedFact(country.population, show)} />{' '}
            <span className={facts.detail}>
              {[
                value.year !== null && t('country.midYear', { year: String(value.year) }),
                value.revision,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('country.density')}</dt>
          <dd>
            {format.density(country.density)}
            <Cite
              label={t('country.density')}
              cited={{
                ...citedSources([
                  ...country.population.best.sourceIds,
                  ...country.areaKm2.best.sourceIds,
                ]),
                note: t('country.densityNote'),
              }}
            />
          </dd>
        </div>
      </dl>
      <PopulationChart
        name={country.name.best.value}
        series={country.populationSeries}
        marked={value.year}
      />
    </Section>
  );
}
