import { useText } from '../../app/messages/useText.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';

export default function TimelineScreen() {
  const t = useText();
  return (
    <div className={prose.column}>
      <PageHeading title={t('nav.timeline')} kicker={t('nav.timeline')} />
    </div>
  );
}
