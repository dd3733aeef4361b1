import type { Fact } from '../../../electron/contract/facts.ts';
import type { Identity, ProcessProperty } from '../../../electron/contract/process.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { citedFact } from '../citation/cited.ts';

/** The process in terms and values; a rival of what it was on the day is written out beside it. */
export function IdentityFacts({ identity }: { readonly identity: Identity }) {
  const t = useText();
  const { date } = useFormat();
  const show = (property: ProcessProperty) => (value: string) =>
    property === 'launched' ? date(value) : value;
  return (
    <Section title={t('process.facts')}>
      <dl className={facts.facts}>
        {identity.facts.map(({ property, values }) => (
          <div key={property}>
            <dt>{t(`process.property.${property}`)}</dt>
            <dd>
              {values.map((fact) => (
                <Value
                  key={fact.best.value}
                  label={t(`process.property.${property}`)}
                  fact={fact}
                  show={show(property)}
                  property={property}
                />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

interface ValueProps {
  readonly label: string;
  readonly fact: Fact<string>;
  readonly show: (value: string) => string;
  readonly property: ProcessProperty;
}

function Value({ label, fact, show, property }: ValueProps) {
  const t = useText();
  const { date } = useFormat();
  const { value, asOf } = fact.best;
  return (
    <div>
      <span className={facts.value}>{show(value)}</span>
      <Cite label={label} cited={citedFact(fact, show)} />
      {property === 'secretariat' && asOf !== null && (
        <span className={facts.detail}> {t('cite.asOf', { date: date(asOf) })}</span>
      )}
      {property === 'state' &&
        fact.rivals.map((rival) => (
          <p key={rival.value} className={facts.detail}>
            {t('process.rival', { value: rival.value })}
          </p>
        ))}
    </div>
  );
}
