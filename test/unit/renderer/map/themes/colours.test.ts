import { describe, expect, test } from 'vitest';
import { themeColours } from '../../../../../renderer/map/themes/looks.ts';
import { colour, themes } from './tokens.ts';
import { contrast, difference, type Rgb, sights } from './vision.ts';

const ramp = themeColours.filter((name) => name.startsWith('step'));
const kinds = [...themeColours.filter((name) => name.startsWith('kind')), 'none'];
/** The steps that the counts are drawn in, beside the class of none. */
const counted = ['none', 'step-3', 'step-4', 'step-5'];

/** CIE76 units between the two colours of a set that are the least apart. */
function closest(block: string, names: readonly string[], sight: (rgb: Rgb) => Rgb): number {
  const colours = names.map((name) => sight(colour(block, `theme-${name}`)));
  return Math.min(...colours.flatMap((a, i) => colours.slice(i + 1).map((b) => difference(a, b))));
}

describe.each(themes)('the colours of the themes, %s', (_, block) => {
  // A difference of 2.3 is just seen side by side (Mahy et al. 1994); classes lie apart on a map.
  test.each(Object.entries(sights))('are told apart with %s', (_name, sight) => {
    expect(closest(block, ramp, sight)).toBeGreaterThan(12);
    expect(closest(block, kinds, sight)).toBeGreaterThan(12);
    expect(closest(block, counted, sight)).toBeGreaterThan(12);
  });

  test('grow darker or lighter step by step, so that the order is seen without any hue', () => {
    const levels = ramp.map((name) => contrast(colour(block, `theme-${name}`), [0, 0, 0]));
    const steps = levels.slice(1).map((level, i) => level / (levels[i] ?? 1));
    const falls = steps.every((step) => step < 0.8);
    const rises = steps.every((step) => step > 1.25);
    expect(falls || rises).toBe(true);
  });

  test('have lines between them that contrast with each by at least 3 to 1 (WCAG 1.4.11)', () => {
    const edge = colour(block, 'theme-edge');
    for (const name of [...ramp, ...kinds])
      expect(contrast(colour(block, `theme-${name}`), edge), name).toBeGreaterThanOrEqual(3);
  });

  test('hatch what is not known so that the hatching is seen', () => {
    const hatch = colour(block, 'theme-hatch');
    expect(contrast(colour(block, 'theme-no-data'), hatch)).toBeGreaterThanOrEqual(3);
  });
});
