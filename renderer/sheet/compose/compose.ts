import type { Font, Mark, Sheet } from '../marks.ts';
import { rectangle } from '../outlines.ts';
import { ending, foot, gap, side } from './foot.ts';
import {
  type LegendItem,
  type LegendPicture,
  labelFamily,
  type SheetInk,
  type SheetText,
} from './sheetText.ts';
import type { Measure } from './wrap.ts';
import { wrap } from './wrap.ts';

export interface SheetParts {
  readonly text: SheetText;
  readonly ink: SheetInk;
  /** What the map shows, from its left and top. */
  readonly map: readonly Mark[];
  readonly mapSize: { readonly width: number; readonly height: number };
  /** What is left of the map's frame where no map is. */
  readonly mapGround: string;
  /** Sheet units. */
  readonly scaleBar: number;
  /** Left out where the reader wants none. */
  readonly legend: readonly LegendItem[];
  /** The legend of the theme that the map shows; null where it shows none. */
  readonly themeLegend: LegendPicture | null;
  readonly lang: string;
  readonly measure: Measure;
}

const margin = 28;
const titleFont: Font = {
  family: "'Noto Serif Display', 'Noto Serif', Georgia, serif",
  size: 27,
  weight: 600,
};
const subtitleFont: Font = { family: labelFamily, size: 12 };

/** Where the legend stands, and how to read the map: beneath it, or to its right. */
export type Reading = 'below' | 'beside';
/** The least width of what is beside the map. */
const sideWidth = 240;

/**
 * Title above, the map in its frame, and around it what is needed to read and to trust it.
 * @param reading beside the map, a sheet is wide and the map larger on a paper laid across
 */
export function compose(parts: SheetParts, reading: Reading = 'below'): Sheet {
  const { text, ink, map, mapSize, measure } = parts;
  const column = reading === 'below' ? 0 : Math.max(sideWidth, parts.themeLegend?.width ?? 0);
  const width = mapSize.width + (column === 0 ? 0 : gap + column);
  const titleLines = wrap(text.title, titleFont, width, measure);
  const titleTop = margin + 24;
  const head: Mark[] = titleLines.map((line, i) => ({
    kind: 'text',
    x: margin,
    y: titleTop + i * 32,
    text: line,
    font: titleFont,
    fill: ink.ink,
  }));
  const subtitleY = titleTop + (titleLines.length - 1) * 32 + 21;
  head.push({
    kind: 'text',
    x: margin,
    y: subtitleY,
    text: text.subtitle,
    font: subtitleFont,
    fill: ink.soft,
  });
  const mapTop = subtitleY + 15;
  const frame = rectangle(0, 0, mapSize.width, mapSize.height);
  const beside = column === 0 ? null : side(parts, column);
  const under = beside === null ? foot(parts, width) : ending(parts, width);
  const underTop = mapTop + Math.max(mapSize.height, beside?.height ?? 0) + (beside ? 22 : 16);
  return {
    width: Math.round(width + 2 * margin),
    height: Math.round(underTop + under.height + margin - 8),
    background: ink.paper,
    title: text.title,
    description: [text.subtitle, text.projection, text.borders, text.made].join(' '),
    lang: parts.lang,
    marks: [
      { kind: 'group', name: 'title', marks: head },
      {
        kind: 'group',
        x: margin,
        y: mapTop,
        clip: frame,
        marks: [{ kind: 'path', d: frame, fill: parts.mapGround }, ...map, ...scaleMarks(parts)],
      },
      {
        kind: 'group',
        x: margin,
        y: mapTop,
        marks: [{ kind: 'path', d: frame, stroke: { colour: ink.hairline, width: 1 } }],
      },
      ...(beside === null
        ? []
        : [
            {
              kind: 'group',
              name: 'legend',
              x: margin + mapSize.width + gap,
              y: mapTop,
              marks: beside.marks,
            } as const,
          ]),
      {
        kind: 'group',
        name: beside ? 'sources' : 'legend and sources',
        x: margin,
        y: underTop,
        marks: under.marks,
      },
    ],
  };
}

/** The bar stands where the screen has it, since it is true there. */
function scaleMarks({ text, ink, scaleBar, mapSize }: SheetParts): readonly Mark[] {
  const [left, bottom] = [16, mapSize.height - 16];
  const halo = { colour: ink.paper, width: 3, opacity: 0.75 };
  const bar = `M${left},${bottom - 5}v5h${Math.round(scaleBar * 10) / 10}v-5`;
  return [
    { kind: 'path', d: bar, stroke: halo },
    { kind: 'path', d: bar, stroke: { colour: ink.ink, width: 1 } },
    {
      kind: 'text',
      x: left,
      y: bottom - 10,
      text: text.scale,
      font: { family: labelFamily, size: 11.5 },
      fill: ink.ink,
      halo,
    },
  ];
}
