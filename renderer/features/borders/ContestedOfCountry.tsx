import { Suspense } from 'react';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useAtlas } from '../../app/useAtlas.ts';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import css from './Borders.module.css';

/** The contested matters to which a country is a party; the page does not wait for them. */
export const ContestedOfCountry = ({ code }: { readonly code: string }) => (
  <Suspense fallback={null}>
    <List code={code} />
  </Suspense>
);

function List({ code }: { readonly code: string }) {
  const t = useText();
  const list = useAtlas('borders.list', {});
  if (!list.ok) return null;
  const own = list.value.disputes.filter(({ claims }) =>
    claims.some(({ country }) => country === code),
  );
  if (own.length === 0) return null;
  return (
    <Section title={t('borders.ofCountry')}>
      <ul className={css.ofCountry}>
        {own.map(({ id, name }) => (
          <li key={id}>
            <RouteLink to={{ screen: 'borders', dispute: id }} className={prose.link}>
              {name}
            </RouteLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
