import { useText } from '../../app/messages/useText.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';

/** Countries laid over one another, beside the map that shows them. */
export default function CompareScreen(_: { readonly pieces: readonly string[] }) {
  const t = useText();
  return <PageHeading title={t('compare.title')} />;
}
