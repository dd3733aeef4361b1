import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import type { LaterPart } from '../../app/routes.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';

const names: Readonly<Record<LaterPart, string>> = {
  measures: 'later.measures',
  measure: 'later.measures',
  organisations: 'later.organisations',
  organisation: 'later.organisations',
  process: 'later.process',
  timeline: 'later.timeline',
};

/** An address already given out for a part that this edition does not hold. */
export default function LaterScreen({ part }: { readonly part: LaterPart }) {
  const t = useText();
  return (
    <div className={prose.column}>
      <PageHeading kicker={t('later.kicker')} title={t(names[part])} />
      <p className={prose.lead}>{t('later.text')}</p>
      <p>
        <RouteLink to={{ screen: 'search', text: '' }} className={prose.link}>
          {t('unknown.search')}
        </RouteLink>
        {' · '}
        <RouteLink to={{ screen: 'home' }} className={prose.link}>
          {t('error.toMap')}
        </RouteLink>
      </p>
    </div>
  );
}
