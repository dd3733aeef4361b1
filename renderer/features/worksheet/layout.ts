import type { Paper } from '../../../electron/contract/printing.ts';
import { mm, unitsOf } from '../../print/paper.ts';
import type { Rectangle } from './geometry/fit.ts';

export interface LayoutWish {
  readonly paper: Paper;
  /** Width over height of what the map has to show. */
  readonly aspect: number;
  /** How many lines to write on each blank has, in their order. */
  readonly blanks: readonly number[];
  /** Whether there is a line for name, class and date. */
  readonly pupil: boolean;
  /** Lines of small print. */
  readonly footLines: number;
}

/** Where everything stands on a sheet, in its units. */
export interface WorksheetLayout {
  readonly width: number;
  readonly height: number;
  /** Type and signs are so many times larger than on A4. */
  readonly scale: number;
  readonly head: Rectangle;
  readonly frame: Rectangle;
  /** The blanks in order, down the columns. */
  readonly blanks: readonly Rectangle[];
  readonly foot: Rectangle;
  /** How large the map is, to choose among papers by. */
  readonly mapSize: number;
}

const margin = mm(11);
const gap = mm(5);
const columnWidth = mm(54);
/** A column with two blanks side by side on a line. */
const sideBySideWidth = mm(84);

/** Heights of a blank of one line and of a further line. */
const spacings = [
  { first: mm(8), further: mm(6.4), worth: 1 },
  { first: mm(6.4), further: mm(5.2), worth: 0.93 },
  { first: mm(5), further: mm(4.4), worth: 0.8 },
] as const;

export const footLineHeight = mm(2.9);

/** Arranges a sheet: of all ways to set the blanks beside or below the map, that of the largest map. */
export function layOut(wish: LayoutWish): WorksheetLayout {
  const [width, height] = unitsOf(wish.paper);
  const scale = wish.paper.size === 'A3' ? 1.25 : 1;
  const inner = {
    left: margin,
    top: margin,
    width: width - 2 * margin,
    height: height - 2 * margin,
  };
  const headHeight = scale * (wish.pupil ? mm(19) : mm(11));
  const footHeight = scale * footLineHeight * wish.footLines + mm(2);
  const body: Rectangle = {
    ...inner,
    top: inner.top + headHeight,
    height: inner.height - headHeight - footHeight,
  };
  const ways =
    wish.blanks.length === 0
      ? [{ frame: body, blanks: [], worth: 1 }]
      : waysOf(wish.blanks, body, scale);
  const best = ways.reduce((a, b) => (size(b, wish) > size(a, wish) ? b : a));
  const footTop = inner.top + inner.height - footHeight + mm(2);
  return {
    width,
    height,
    scale,
    head: { ...inner, height: headHeight },
    frame: best.frame,
    blanks: best.blanks,
    foot: { ...inner, top: footTop, height: footHeight - mm(2) },
    mapSize: size(best, wish) / scale,
  };
}

interface Way {
  readonly frame: Rectangle;
  readonly blanks: readonly Rectangle[];
  /** How good the blanks are to write on: 1 is best. */
  readonly worth: number;
}

const size = ({ frame, worth }: Way, { aspect }: LayoutWish): number =>
  worth * Math.min(frame.width / aspect, frame.height);

/** Blanks on one line, side by side, or one below the other, in columns beside or below the map. */
function waysOf(blanks: readonly number[], body: Rectangle, scale: number): Way[] {
  const sideBySide = blanks.some((lines) => lines > 1);
  return spacings.flatMap(({ first, further, worth }) => {
    const stacked = blanks.map((lines) => scale * (first + (lines - 1) * further));
    const flat = blanks.map(() => scale * first);
    return [
      ...placed(stacked, columnWidth * scale, body, worth),
      ...(sideBySide ? placed(flat, sideBySideWidth * scale, body, worth) : []),
    ];
  });
}

function placed(heights: readonly number[], least: number, body: Rectangle, worth: number): Way[] {
  const counts = Array.from({ length: 8 }, (_, i) => i + 1);
  return counts.flatMap((columns) => {
    const { fill, height } = filled(heights, columns);
    const width = columns * least + (columns - 1) * gap;
    const ways: Way[] = [];
    if (height <= body.height && width < body.width * 0.7) {
      const frame = { ...body, width: body.width - width - gap };
      const box = { ...body, left: frame.left + frame.width + gap, width };
      ways.push({ frame, worth, blanks: inColumns(box, columns, heights, fill) });
    }
    if (width <= body.width && height < body.height * 0.7) {
      const frame = { ...body, height: body.height - height - gap / 2 };
      const box = { ...body, top: body.top + frame.height + gap / 2, height };
      ways.push({ frame, worth, blanks: inColumns(box, columns, heights, fill) });
    }
    return ways;
  });
}

interface Cell {
  readonly column: number;
  readonly top: number;
}

/** Fills columns one after the other, no higher than needed for all to be held. */
function filled(heights: readonly number[], columns: number) {
  const sum = heights.reduce((a, b) => a + b, 0);
  for (let height = Math.max(sum / columns, ...heights); ; height += mm(1)) {
    const fill: Cell[] = [];
    let [column, top] = [0, 0];
    for (const own of heights) {
      if (top + own > height + 0.01) [column, top] = [column + 1, 0];
      fill.push({ column, top });
      top += own;
    }
    if (column < columns) return { fill, height };
  }
}

/** Columns as wide as the box lets them be. */
function inColumns(
  box: Rectangle,
  columns: number,
  heights: readonly number[],
  fill: readonly Cell[],
): Rectangle[] {
  const width = (box.width - (columns - 1) * gap) / columns;
  return fill.map(({ column, top }, i) => ({
    left: box.left + column * (width + gap),
    top: box.top + top,
    width,
    height: heights[i] ?? 0,
  }));
}
