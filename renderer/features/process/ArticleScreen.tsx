import { useText } from '../../app/messages/useText.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';

export default function ArticleScreen({ id }: { readonly id: string }) {
  const t = useText();
  return (
    <div className={prose.column}>
      <PageHeading title={id} kicker={t('nav.process')} />
    </div>
  );
}
