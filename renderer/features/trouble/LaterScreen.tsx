import { useText } from '../../app/messages/useText.ts';
import type { LaterPart } from '../../app/routes.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { WaysOn } from './WaysOn.tsx';

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
      <WaysOn />
    </div>
  );
}
