import { onOf, useDay } from '../../app/day.ts';
import { useMapView } from '../../app/mapView.ts';
import { useText } from '../../app/messages/useText.ts';
import { formatAddress } from '../../app/routes.ts';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import css from './Compare.module.css';
import { examples } from './exampleList.ts';

/** Comparisons to begin a lesson with. */
export function Examples() {
  const t = useText();
  const on = onOf(useDay());
  const view = useMapView();
  return (
    <Section title={t('compare.examples')}>
      <ul className={`${prose.ruled} ${css.examples}`}>
        {examples.map(({ id, pieces, world }) => (
          <li key={id}>
            <a href={formatAddress({ screen: 'compare', pieces }, on, world ? 'world' : view)}>
              {t(`compare.example.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
