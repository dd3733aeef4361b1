import type { Neighbour } from '../../../electron/contract/countries.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { citedFact } from '../citation/cited.ts';
import css from './Country.module.css';

/** Countries across a land border, longest border first; those outside the atlas without a link. */
export function Neighbours({ neighbours }: { readonly neighbours: readonly Neighbour[] }) {
  const t = useText();
  const { kilometres, region } = useFormat();
  const length = ({ borderKm }: Neighbour) => borderKm?.best.value ?? 0;
  return (
    <Section title={t('country.neighbours')}>
      {neighbours.length === 0 ? (
        <p className={facts.detail}>{t('country.noNeighbours')}</p>
      ) : (
        <ul className={css.neighbours}>
          {neighbours
            .toSorted((a, b) => length(b) - length(a))
            .map(({ code, name, borderKm }) => (
              <li key={code}>
                {name === null ? (
                  region(code)
                ) : (
                  <RouteLink to={{ screen: 'country', code }} className={prose.link}>
                    {name}
                  </RouteLink>
                )}
                {borderKm !== null && (
                  <span className={css.border}>
                    {kilometres(borderKm.best.value)}
                    <Cite
                      label={t('country.border', { name: name ?? region(code) })}
                      cited={citedFact(borderKm, kilometres)}
                    />
                  </span>
                )}
              </li>
            ))}
        </ul>
      )}
    </Section>
  );
}
