/** The map's colours as `renderer/ui/tokens.css` has them for the theme that is on. */
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

export type Palette = Readonly<Record<keyof typeof tokens, string>>;

/** The colours of the theme that is on now. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const entries = Object.entries(tokens).map(([name, token]) => [
    name,
    style.getPropertyValue(token).trim(),
  ]);
  return Object.fromEntries(entries) as Palette;
}
