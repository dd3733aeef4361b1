import { useText } from '../../app/messages/useText.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';

export default function OrganisationsScreen() {
  const t = useText();
  return (
    <div className={prose.column}>
      <PageHeading title={t('nav.organisations')} kicker={t('nav.organisations')} />
    </div>
  );
}
