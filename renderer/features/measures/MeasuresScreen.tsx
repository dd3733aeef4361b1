import { useText } from '../../app/messages/useText.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';

export default function MeasuresScreen() {
  const t = useText();
  return (
    <div className={prose.column}>
      <PageHeading title={t('nav.measures')} kicker={t('nav.measures')} />
    </div>
  );
}
