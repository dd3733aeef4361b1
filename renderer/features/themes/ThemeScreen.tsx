import type { MapRoute } from '../../app/mapRoutes.ts';
import { useText } from '../../app/messages/useText.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';

interface ThemeScreenProps {
  readonly route: Extract<MapRoute, { screen: 'theme' }>;
}

/** One theme beside the map that shows it. */
export default function ThemeScreen({ route }: ThemeScreenProps) {
  const t = useText();
  return <PageHeading title={`${t('themes.title')} ${route.theme}`} />;
}
