import type { Font, Mark, Sheet } from '../marks.ts';
import { rectangle } from '../outlines.ts';
import { foot } from './foot.ts';
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

/** Title above, the map in its frame, and under it what is needed to read and to trust it. */
export function compose(parts: SheetParts): Sheet {
  const { text, ink, map, mapSize, measure } = parts;
  const { width } = mapSize;
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
  const frame = rectangle(0, 0, width, mapSize.height);
  const under = foot(parts, width);
  const underTop = mapTop + mapSize.height + 16;
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
      { kind: 'group', name: 'legend and sources', x: margin, y: underTop, marks: under.marks },
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
