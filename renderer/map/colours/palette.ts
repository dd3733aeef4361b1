import type { Theme } from '../../app/theme.ts';

/** The map's colours, as `renderer/ui/tokens.css` has them in each theme. */
const tokens = {
  sea: '--map-sea',
  land: '--map-land',
  participant: '--map-participant',
  supporter: '--map-supporter',
  selected: '--map-selected',
  afghanistan: '--map-afghanistan',
  border: '--map-border',
  borderFaint: '--map-border-faint',
  disputed: '--map-disputed',
  river: '--map-river',
  graticule: '--map-graticule',
  halo: '--map-halo',
  relief: '--map-relief',
  themeStep1: '--theme-step-1',
  themeStep2: '--theme-step-2',
  themeStep3: '--theme-step-3',
  themeStep4: '--theme-step-4',
  themeStep5: '--theme-step-5',
  themeKindA: '--theme-kind-a',
  themeKindB: '--theme-kind-b',
  themeKindC: '--theme-kind-c',
  themeKindD: '--theme-kind-d',
  themeNone: '--theme-none',
  themeNoData: '--theme-no-data',
  themeHatch: '--theme-hatch',
  themeEdge: '--theme-edge',
  piece1: '--piece-1',
  piece2: '--piece-2',
  piece3: '--piece-3',
  piece4: '--piece-4',
  piece5: '--piece-5',
  piece6: '--piece-6',
  ink: '--ink',
  lapis: '--lapis',
} as const;

/** The name of a colour of the map: which colour that is depends on the theme. */
export type Tint = keyof typeof tokens;
/** What each name means in one theme, as CSS has it. */
export type Palette = Readonly<Record<Tint, string>>;

const known = new Map<Theme, Palette>();

/** The colours of a theme, whether it is on or not. */
export function paletteOf(theme: Theme): Palette {
  const palette = known.get(theme) ?? readPalette(theme);
  known.set(theme, palette);
  return palette;
}

function readPalette(theme: Theme): Palette {
  const probe = document.createElement('i');
  probe.dataset.theme = theme;
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const entries = Object.entries(tokens).map(([name, token]) => [
    name,
    style.getPropertyValue(token).trim(),
  ]);
  probe.remove();
  return Object.fromEntries(entries) as Palette;
}
