import { useText } from '../../app/messages/useText.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';

export default function ProcessScreen() {
  const t = useText();
  return (
    <div className={prose.column}>
      <PageHeading title={t('nav.process')} kicker={t('nav.process')} />
    </div>
  );
}
