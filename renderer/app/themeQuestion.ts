import type { AtlasArgs } from '../../electron/contract/api.ts';
import { isThemeId } from '../../electron/contract/themeIds.ts';
import type { MapRoute } from './mapRoutes.ts';

/** What the address of a theme asks of the database; null where there is no such theme. */
export function themeQuestion(
  { theme, year, organisation }: Extract<MapRoute, { screen: 'theme' }>,
  on: string,
): AtlasArgs<'themes.get'> | null {
  if (!isThemeId(theme)) return null;
  return { theme, on, year: year ?? null, organisation: organisation ?? null };
}
