import { geoDistance } from 'd3-geo';
import { earthRadius } from '../../map/projection/sphere.ts';
import type { Mark, Stroke } from '../../sheet/marks.ts';
import { rectangle, straight } from '../../sheet/outlines.ts';
import { ink, paper } from './drawMap.ts';
import { dotMark } from './drawSigns.ts';
import type { Fit, Rectangle } from './geometry/fit.ts';
import type { Subject } from './geometry/subject.ts';
import { label, type Measure } from './type.ts';

export interface KeyLine {
  readonly words: string;
  /** Null: a capital's dot. */
  readonly stroke: Stroke | null;
}

/** A round distance and how long it is on the sheet, across the middle of the map. */
export function scaleBar({ geo }: Subject, fit: Fit, longest: number) {
  const { left, top, width, height } = fit.frame;
  const [x, y] = [left + width / 2, top + height / 2];
  const ends = [x - longest / 2, x + longest / 2].map((end) =>
    geo.invert?.([...fit.metresAt(end, y)]),
  );
  const [a, b] = ends;
  if (!a || !b) return null;
  const kilometres = (geoDistance(a, b) * earthRadius) / 1000;
  const power = 10 ** Math.floor(Math.log10(kilometres));
  const rounded = ([5, 2, 1].find((digit) => digit * power <= kilometres) ?? 1) * power;
  return { kilometres: rounded, length: (longest * rounded) / kilometres };
}

const rowHeight = 11;

/** How large the box of scale and signs is. */
export const keySize = (lines: readonly KeyLine[], scale: number, words: Measure) => ({
  width:
    scale *
    Math.max(
      118,
      30 + Math.max(0, ...lines.map((line) => words(line.words, { family: label, size: 7.5 }))) + 8,
    ),
  height: scale * (24 + rowHeight * lines.length + (lines.length > 0 ? 3 : 0)),
});

/** The box with the scale and what the signs mean. */
export function keyMarks(
  box: Rectangle,
  lines: readonly KeyLine[],
  bar: { readonly length: number; readonly words: string } | null,
  scale: number,
): readonly Mark[] {
  const at = (x: number, y: number) => ({ x: box.left + x * scale, y: box.top + y * scale });
  const font = { family: label, size: 7.5 * scale };
  const { x, y } = at(7, 17);
  const tick = 2 * scale;
  return [
    {
      kind: 'path',
      d: rectangle(box.left, box.top, box.width, box.height),
      fill: paper,
      stroke: { colour: ink, width: 0.6 * scale },
    },
    ...(bar === null
      ? []
      : [
          { kind: 'text', ...at(7, 10), text: bar.words, font, fill: ink } as const,
          {
            kind: 'path',
            d: [x, x + bar.length]
              .map((end) => straight(end, y - tick, end, y + tick))
              .concat(straight(x, y, x + bar.length, y))
              .join(''),
            stroke: { colour: ink, width: 1.1 * scale },
          } as const,
        ]),
    ...lines.flatMap(({ words, stroke }, i): Mark[] => {
      const y = 27.5 + i * rowHeight;
      const [from, to] = [at(7, y), at(25, y)];
      return [
        stroke === null
          ? dotMark(at(16, y), scale)
          : { kind: 'path', d: straight(from.x, from.y, to.x, to.y), stroke },
        { kind: 'text', ...at(30, y + 2.6), text: words, font, fill: ink },
      ];
    }),
  ];
}

/** The corner of the frame that is farthest from everything that has to be seen. */
export function cornerFor(
  size: { readonly width: number; readonly height: number },
  { left, top, width, height }: Rectangle,
  busy: readonly { readonly x: number; readonly y: number }[],
): Rectangle {
  const corners = [
    { left, top: top + height - size.height },
    { left: left + width - size.width, top: top + height - size.height },
    { left, top },
    { left: left + width - size.width, top },
  ].map((corner) => ({ ...corner, ...size }));
  const distance = (box: Rectangle) =>
    Math.min(
      ...busy.map(({ x, y }) =>
        Math.hypot(
          Math.max(0, box.left - x, x - box.left - box.width),
          Math.max(0, box.top - y, y - box.top - box.height),
        ),
      ),
    );
  return corners.reduce((best, box) => (distance(box) > distance(best) + 12 ? box : best));
}
