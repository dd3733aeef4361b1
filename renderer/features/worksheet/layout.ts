import type { Paper } from '../../../electron/contract/printing.ts';
import { mm, unitsOf } from '../../print/paper.ts';
import type { Rectangle } from './geometry/fit.ts';

export interface LayoutWish {
  readonly paper: Paper;
  /** Width over height of what the map has to show. */
  readonly aspect: number;
  /** Blanks to fill in, and how many lines each has. */
  readonly entries: number;
  readonly linesEach: number;
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
}

const margin = mm(11);
const gap = mm(5);
const columnWidth = mm(54);

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
    wish.entries === 0 ? [{ frame: body, blanks: [], worth: 1 }] : waysOf(wish, body, scale);
  const value = ({ frame, worth }: Way) =>
    worth * Math.min(frame.width / wish.aspect, frame.height);
  const best = ways.reduce((a, b) => (value(b) > value(a) ? b : a));
  return {
    width,
    height,
    scale,
    head: { ...inner, height: headHeight },
    frame: best.frame,
    blanks: best.blanks,
    foot: {
      ...inner,
      top: inner.top + inner.height - footHeight + mm(2),
      height: footHeight - mm(2),
    },
  };
}

interface Way {
  readonly frame: Rectangle;
  readonly blanks: readonly Rectangle[];
  readonly worth: number;
}

function waysOf({ entries, linesEach }: LayoutWish, body: Rectangle, scale: number): Way[] {
  const counts = Array.from({ length: 8 }, (_, i) => i + 1);
  return spacings.flatMap(({ first, further, worth }) => {
    const blankHeight = scale * (first + (linesEach - 1) * further);
    return counts.flatMap((columns) => {
      const perColumn = Math.ceil(entries / columns);
      const height = perColumn * blankHeight;
      const list = { perColumn, blankHeight, entries };
      const ways: Way[] = [];
      const listWidth = columns * columnWidth * scale + (columns - 1) * gap;
      if (height <= body.height && listWidth < body.width * 0.7) {
        const frame = { ...body, width: body.width - listWidth - gap };
        const box = { ...body, left: frame.left + frame.width + gap, width: listWidth };
        ways.push({ frame, worth, blanks: blanksIn(box, columns, list) });
      }
      if (listWidth <= body.width && height < body.height * 0.7) {
        const frame = { ...body, height: body.height - height - gap / 2 };
        const box = { ...body, top: body.top + frame.height + gap / 2, height };
        ways.push({ frame, worth, blanks: blanksIn(box, columns, list) });
      }
      return ways;
    });
  });
}

interface BlankList {
  readonly perColumn: number;
  readonly blankHeight: number;
  readonly entries: number;
}

/** Columns as wide as the box lets them be. */
function blanksIn(box: Rectangle, columns: number, list: BlankList): Rectangle[] {
  const width = (box.width - (columns - 1) * gap) / columns;
  return Array.from({ length: list.entries }, (_, i) => ({
    left: box.left + Math.floor(i / list.perColumn) * (width + gap),
    top: box.top + (i % list.perColumn) * list.blankHeight,
    width,
    height: list.blankHeight,
  }));
}
