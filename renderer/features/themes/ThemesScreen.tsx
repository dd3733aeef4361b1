import { useText } from '../../app/messages/useText.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';

/** The themes that the map can show. */
export default function ThemesScreen() {
  const t = useText();
  return <PageHeading title={t('themes.title')} />;
}
