import type { Font, Mark } from '../marks.ts';
import { straight } from '../outlines.ts';
import type { SheetParts } from './compose.ts';
import { labelFamily } from './sheetText.ts';
import { wrap } from './wrap.ts';

export interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}

const small: Font = { family: labelFamily, size: 9.5 };
const tiny: Font = { family: labelFamily, size: 8 };
export const gap = 28;

/** Under the map: the legend beside how to read the map; then its sources, and who made it. */
export function foot(parts: SheetParts, width: number): Block {
  const theme = parts.themeLegend;
  const themeWidth = theme === null ? 0 : theme.width + gap;
  const legendWidth = parts.legend.length === 0 ? 0 : width * (theme === null ? 0.42 : 0.3);
  const legend = legendBlock(parts, legendWidth);
  const notesLeft = themeWidth + (legendWidth === 0 ? 0 : legendWidth + gap);
  const notes = notesBlock(parts, width - notesLeft);
  const top = Math.max(theme?.height ?? 0, legend.height, notes.height) + 12;
  const end = ending(parts, width);
  return {
    height: top + end.height,
    marks: [
      ...(theme === null ? [] : [{ kind: 'group', marks: theme.marks } as const]),
      { kind: 'group', x: themeWidth, marks: legend.marks },
      { kind: 'group', x: notesLeft, marks: notes.marks },
      { kind: 'group', y: top, marks: end.marks },
    ],
  };
}

/** Beside the map, one under the other: the legend, and how to read the map. */
export function side(parts: SheetParts, width: number): Block {
  const blocks = [
    ...(parts.themeLegend === null ? [] : [parts.themeLegend]),
    ...(parts.legend.length === 0 ? [] : [legendBlock(parts, width)]),
    notesBlock(parts, width),
  ];
  let y = 0;
  const marks = blocks.map(({ marks: ofBlock, height }): Mark => {
    const group: Mark = { kind: 'group', y, marks: ofBlock };
    y += height + 16;
    return group;
  });
  return { marks, height: y - 16 };
}

/** What ends every sheet: a rule, the sources, who made it. */
export function ending(parts: SheetParts, width: number): Block {
  const { text, ink } = parts;
  const sources = sourcesBlock(parts, width);
  const height = sources.height + 18;
  return {
    height,
    marks: [
      {
        kind: 'path',
        d: straight(0, -6, width, -6),
        stroke: { colour: ink.hairline, width: 0.75 },
      },
      ...sources.marks,
      {
        kind: 'text',
        x: 0,
        y: height - 4,
        text: text.made,
        font: { ...small, weight: 600 },
        fill: ink.ink,
      },
    ],
  };
}

function legendBlock({ legend, ink, measure }: SheetParts, width: number): Block {
  const font: Font = { ...small, size: 10.5 };
  const sign = Math.max(0, ...legend.map((item) => item.width));
  const widest = Math.max(0, ...legend.map(({ label }) => measure(label, font)));
  const columns = Math.max(
    1,
    Math.min(3, Math.floor(width / (sign + 8 + Math.min(widest, 150) + 14))),
  );
  const rows = Math.ceil(legend.length / columns);
  const line = 18;
  const marks = legend.flatMap(({ sign: marksOfSign, width: w, height: h, label }, i): Mark[] => {
    const x = Math.floor(i / rows) * (width / columns);
    const y = (i % rows) * line;
    return [
      { kind: 'group', x: x + (sign - w) / 2, y: y + (line - h) / 2 - 2, marks: marksOfSign },
      { kind: 'text', x: x + sign + 8, y: y + line / 2 + 2, text: label, font, fill: ink.ink },
    ];
  });
  return { marks, height: rows * line };
}

function notesBlock({ text, ink, measure }: SheetParts, width: number): Block {
  const paragraphs = [text.projection, text.scaleNote, text.borders];
  const marks: Mark[] = [];
  let y = 9;
  for (const paragraph of paragraphs) {
    for (const line of wrap(paragraph, small, width, measure)) {
      marks.push({ kind: 'text', x: 0, y, text: line, font: small, fill: ink.soft });
      y += 13;
    }
    y += 4;
  }
  return { marks, height: y - 9 };
}

/** The sources in columns, filled one after the other. */
function sourcesBlock({ text, ink, measure }: SheetParts, width: number): Block {
  const columns = Math.max(1, Math.floor(width / 290));
  const columnWidth = (width - (columns - 1) * gap) / columns;
  const indent = 15;
  const entries = text.sources.map((source, i) => ({
    number: `${i + 1}`,
    lines: wrap(source, tiny, columnWidth - indent, measure),
  }));
  const all = entries.reduce((sum, { lines }) => sum + lines.length, 0);
  const rows = Math.ceil(all / columns);
  const line = 10.5;
  const titleHeight = 15;
  const marks: Mark[] = [
    {
      kind: 'text',
      x: 0,
      y: 9,
      text: text.sourcesTitle,
      font: { ...small, weight: 600 },
      fill: ink.ink,
    },
  ];
  let [column, row, deepest] = [0, 0, 0];
  for (const { number, lines } of entries) {
    if (row > 0 && row + lines.length > rows && column < columns - 1)
      [column, row] = [column + 1, 0];
    const x = column * (columnWidth + gap);
    const y = (i: number) => titleHeight + 8 + (row + i) * line;
    marks.push({ kind: 'text', x, y: y(0), text: number, font: tiny, fill: ink.soft });
    lines.forEach((words, i) => {
      marks.push({ kind: 'text', x: x + indent, y: y(i), text: words, font: tiny, fill: ink.soft });
    });
    row += lines.length;
    deepest = Math.max(deepest, row);
  }
  return { marks, height: titleHeight + deepest * line + 8 };
}
