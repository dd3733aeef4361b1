import type { Box } from '../place.ts';
import type { SetText } from '../text.ts';
import { aside, type Spot } from './line.ts';

/** A name set along a line, and what it covers. Pixels of the view. */
export interface SetAlong {
  readonly box: Box;
  readonly boxes: readonly Box[];
  readonly as: SetText;
}

/** How far a letter's foot lies below the middle of its height, in parts of the type's size. */
const foot = 0.32;

/**
 * Sets a name along a line as long as itself.
 * @param points equal steps through the middle of the letters, from the first to the last
 */
export function setAlong(text: SetText, points: readonly Spot[]): SetAlong {
  const half = text.type.size * 0.62;
  const boxes = points.map(({ x, y }) => ({
    left: x - half,
    top: y - half,
    width: half * 2,
    height: half * 2,
  }));
  const box = around(boxes);
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const along = aside(points, text.type.size * foot).map(({ x, y }) => ({
    x: x - middle.x,
    y: y - middle.y,
  }));
  return { box, boxes, as: { ...text, along } };
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}
