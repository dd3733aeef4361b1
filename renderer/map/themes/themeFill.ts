import type { Tint } from '../colours/palette.ts';
import type { AreaStyle } from '../layers/landStyle.ts';
import type { ThemeClass } from './classes.ts';
import type { Look, ThemeColour } from './looks.ts';

const tints = {
  'step-1': 'themeStep1',
  'step-2': 'themeStep2',
  'step-3': 'themeStep3',
  'step-4': 'themeStep4',
  'step-5': 'themeStep5',
  'kind-a': 'themeKindA',
  'kind-b': 'themeKindB',
  'kind-c': 'themeKindC',
  'kind-d': 'themeKindD',
  none: 'themeNone',
  'no-data': 'themeNoData',
} as const satisfies Record<ThemeColour, Tint>;

/** The looks of the countries by code. */
export const looksOf = (classes: readonly ThemeClass[]): ReadonlyMap<string, Look> =>
  new Map(classes.flatMap(({ countries, look }) => countries.map((code) => [code, look])));

/** How a country is filled in a theme; hatching where nothing is known, or as a second sign. */
export function themeFill(look: Look, { pointed }: { readonly pointed: boolean }): AreaStyle {
  return {
    stroke: false,
    fillColor: tints[look.colour],
    fillOpacity: pointed ? 0.8 : 1,
    hatch: look.hatched ? 'themeHatch' : null,
  };
}
