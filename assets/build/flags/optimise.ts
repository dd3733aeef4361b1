import { type Config, optimize } from 'svgo';

/** Fraction of a flag's width that rounding may move a point by: far below a screen's pixel. */
const tolerance = 1 / 20_000;

/** `[minX, minY, width, height]` of an SVG, which every flag must have. */
export function viewBoxOf(svg: string): readonly [number, number, number, number] {
  const text = /<svg[^>]*\sviewBox="([^"]*)"/.exec(svg)?.[1] ?? '';
  const [x, y, width, height, ...rest] = text
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (!width || !height || x === undefined || y === undefined || rest.length > 0)
    throw new Error(`no usable viewBox: "${text}"`);
  return [x, y, width, height];
}

/**
 * Shrinks a flag's SVG without changing what is seen: keeps the viewBox, drops fixed sizes so
 * that the page decides, rounds to the flag's own scale, and gives every id a prefix of its own
 * so that several flags can stand in one document.
 */
export function optimiseFlag(svg: string, idPrefix: string): string {
  const [, , width] = viewBoxOf(svg);
  const atFlagScale = Math.max(0, Math.ceil(-Math.log10(width * tolerance)));
  // Inside a scaled group a unit may be the height of the emblem: keep SVGO's own three digits.
  const digits = /(scale|matrix)\(/.test(svg) ? Math.max(3, atFlagScale) : atFlagScale;
  const config: Config = {
    multipass: true,
    floatPrecision: digits,
    plugins: [
      'preset-default',
      'removeDimensions',
      { name: 'prefixIds', params: { prefix: idPrefix, delim: '-' } },
    ],
  };
  return optimize(svg, config).data;
}
