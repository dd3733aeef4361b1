import type { CountryProfile, DomesticName } from '../../../electron/contract/countries.ts';
import type { Statement } from '../../../electron/contract/facts.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import { NativeText } from '../../ui/NativeText.tsx';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { asIs, citedFact, citedSources, citedStatement } from '../citation/cited.ts';
import { Glued } from '../citation/Glued.tsx';
import { PointLine } from '../citation/PointLine.tsx';
import css from './Country.module.css';

/** Capital, languages, currency, region and codes. */
export function StateFacts({ country }: { readonly country: CountryProfile }) {
  const t = useText();
  const currency = country.currency.best.value;
  return (
    <Section title={t('country.state')}>
      <dl className={facts.facts}>
        <div>
          <dt>{t('country.capital')}</dt>
          <dd>
            <span className={facts.value}>{country.capital.best.value}</span>
            <Cite label={t('country.capital')} cited={citedFact(country.capital, asIs)} />
            <PointLine label={t('country.capitalPoint')} point={country.capitalPoint} />
            <CapitalHistory names={country.capitalHistory} />
          </dd>
        </div>
        <div>
          <dt>{t('country.languages')}</dt>
          <dd>
            {country.languages.map(({ code, name, endonym }, index) => (
              <span key={code}>
                {index > 0 && ' · '}
                {name}
                {endonym !== name && (
                  <span className={css.endonym}>
                    {' '}
                    <Endonym code={code} endonym={endonym} names={country.domesticNames} />
                  </span>
                )}
              </span>
            ))}
            <Cite
              label={t('country.languages')}
              cited={citedSources(country.languageSourceIds, country.languageAsOf)}
            />
          </dd>
        </div>
        <div>
          <dt>{t('country.currency')}</dt>
          <dd>
            {currency.name} <span className={facts.detail}>{currency.code}</span>
            <Cite
              label={t('country.currency')}
              cited={citedFact(country.currency, (one) => one.name)}
            />
          </dd>
        </div>
        <div>
          <dt>{t('country.region')}</dt>
          <dd>
            <Glued text={country.region.best.value}>
              <Cite label={t('country.region')} cited={citedFact(country.region, asIs)} />
            </Glued>
          </dd>
        </div>
        <div>
          <dt>{t('country.codes')}</dt>
          <dd>
            {country.code} · {country.iso3} · {country.isoNumeric}
            {/* The codes and the region come from one row of one list. */}
            <Cite
              label={t('country.codes')}
              cited={citedSources(country.region.best.sourceIds, country.region.best.asOf)}
            />
          </dd>
        </div>
      </dl>
    </Section>
  );
}

interface EndonymProps {
  readonly code: string;
  readonly endonym: string;
  readonly names: readonly DomesticName[];
}

/** A language's own name, set as the country's name in that language is. */
function Endonym({ code, endonym, names }: EndonymProps) {
  const like = names.find(({ language }) => language === code);
  if (like === undefined) return <bdi lang={code}>{endonym}</bdi>;
  return (
    <NativeText language={code} script={like.script} direction={like.direction}>
      {endonym}
    </NativeText>
  );
}

function CapitalHistory({ names }: { readonly names: readonly Statement<string>[] }) {
  const t = useText();
  const { date } = useFormat();
  if (names.length === 0) return null;
  return (
    <ul className={facts.detail} aria-label={t('country.capitalHistory')}>
      {names.map((name) => (
        <li key={`${name.value} ${name.validFrom}`}>
          {t(periodKey(name), {
            name: name.value,
            from: name.validFrom === null ? '' : date(name.validFrom),
            to: name.validTo === null ? '' : date(name.validTo),
          })}
          <Cite
            label={t('country.capitalNamed', { name: name.value })}
            cited={citedStatement(name, asIs)}
          />
        </li>
      ))}
    </ul>
  );
}

function periodKey({ validFrom, validTo }: Statement<string>): string {
  if (validFrom !== null && validTo !== null) return 'country.capitalFromTo';
  if (validFrom !== null) return 'country.capitalFrom';
  return validTo === null ? 'country.capitalNamed' : 'country.capitalTo';
}
