import { useText } from '../../app/messages/useText.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';

export default function OrganisationScreen({ code }: { readonly code: string }) {
  const t = useText();
  return (
    <div className={prose.column}>
      <PageHeading title={code} kicker={t('nav.organisations')} />
    </div>
  );
}
