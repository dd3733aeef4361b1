import { Resvg } from '@resvg/resvg-js';

/** A square picture of the icon as PNG. */
export interface Picture {
  /** Width and height in pixels. */
  readonly size: number;
  readonly png: Buffer;
}

/** Draws an SVG at `size` pixels, on nothing; no system font has a say in it. */
export function renderPicture(svg: string, size: number): Picture {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  });
  return { size, png: drawing.render().asPng() };
}
