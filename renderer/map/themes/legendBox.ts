import type { Box } from '../labels/place.ts';
import type { RestingView } from '../leaflet/useView.ts';
import { legendNumbers, radiusOf } from './symbols.ts';
import type { ThemeWords } from './useThemeWords.ts';

/** Pixels: its width, what lies below and beside it, and the heights of its lines and classes. */
const width = 216;
const edges = { region: { below: 12, beside: 60 }, world: { below: 92, beside: 12 } } as const;
const lineHeight = 18.5;
const rowHeight = 22;

/** About where the legend of a theme stands on the map, so that no name is written under it. */
export function legendBox(
  { classes, circles }: Pick<ThemeWords, 'classes' | 'circles'>,
  view: RestingView,
): Box {
  const key = circles ? 2 * radiusOf(legendNumbers[0], view) + 12 : classes.length * rowHeight;
  const height = 3 * lineHeight + 24 + key;
  const { id } = view.projection;
  const { below, beside } = edges[id];
  const left = id === 'region' ? view.width - beside - width : beside;
  return { left, top: view.height - below - height, width, height };
}
