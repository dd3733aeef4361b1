import { useText } from '../../app/messages/useText.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';

export default function MeasureScreen({ code }: { readonly code: string }) {
  const t = useText();
  return (
    <div className={prose.column}>
      <PageHeading title={code} kicker={t('nav.measures')} />
    </div>
  );
}
