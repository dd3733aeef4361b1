import type { Bodies } from '../../../electron/contract/process.ts';
import { useText } from '../../app/messages/useText.ts';
import facts from '../../ui/Facts.module.css';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { asIs, citedFact } from '../citation/cited.ts';
import { Glued } from '../citation/Glued.tsx';

/** What is told of one body: who took part, how often, what it did and decided, where. */
export function BodyFacts({ body }: { readonly body: Bodies['bodies'][number] }) {
  const t = useText();
  return (
    <Section title={body.name.value} aside={body.code}>
      <dl className={facts.facts}>
        {body.facts.map(({ property, values }) => (
          <div key={property}>
            <dt>{t(`bodies.property.${property}`)}</dt>
            <dd>
              {values.map((value) => (
                <div key={value.best.value}>
                  <Glued text={value.best.value}>
                    <Cite label={t(`bodies.property.${property}`)} cited={citedFact(value, asIs)} />
                  </Glued>
                  {value.rivals.map((rival) => (
                    <p key={rival.value} className={facts.detail}>
                      {t('bodies.rival', { value: rival.value })}
                    </p>
                  ))}
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
