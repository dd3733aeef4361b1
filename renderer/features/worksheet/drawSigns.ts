import type { Box } from '../../map/labels/place.ts';
import type { Mark } from '../../sheet/marks.ts';
import { straight } from '../../sheet/outlines.ts';
import { ink, paper } from './drawMap.ts';
import { dotRadius, type NameSign, type NumberSign, type Spot } from './placing.ts';
import { label } from './type.ts';

/** Radius of the circle around a number, on A4. */
export const numberRadius = 8;

/** A number in its circle, with the line that leads to its land. */
export function numberMarks(sign: NumberSign, radius: number): readonly Mark[] {
  const { x, y, to } = sign;
  const stroke = { colour: ink, width: radius * 0.09 };
  return [
    ...(to === null
      ? []
      : [
          {
            kind: 'path',
            d: straight(round(x), round(y), round(to.x), round(to.y)),
            stroke,
          } as const,
          { kind: 'circle', ...to, r: radius * 0.16, fill: ink } as const,
        ]),
    ...circledNumber(sign, radius),
  ];
}

/** The number alone, as it stands before its blank too. */
export function circledNumber(
  { x, y, number }: Spot & { readonly number: number },
  radius: number,
): readonly Mark[] {
  return [
    { kind: 'circle', x, y, r: radius, fill: paper, stroke: { colour: ink, width: radius * 0.11 } },
    {
      kind: 'text',
      x,
      y: y + radius * 0.42,
      text: String(number),
      font: { family: label, size: radius * 1.18, weight: 600 },
      fill: ink,
      anchor: 'middle',
    },
  ];
}

/** A name around its middle, white behind the letters. */
export function nameMarks({ x, y, height, lines }: NameSign): readonly Mark[] {
  let top = y - height / 2;
  return lines.map((line): Mark => {
    const baseline = top + line.height / 2 + line.font.size * 0.35;
    top += line.height;
    return {
      kind: 'text',
      x,
      y: baseline,
      text: line.text,
      font: line.font,
      fill: ink,
      anchor: 'middle',
      ...(line.lang === undefined ? {} : { lang: line.lang }),
      ...(line.dir === undefined ? {} : { dir: line.dir }),
      halo: { colour: paper, width: line.font.size * 0.28 },
    };
  });
}

/** The dot of a capital. */
export const dotMark = ({ x, y }: Spot, scale: number): Mark => ({
  kind: 'circle',
  x,
  y,
  r: dotRadius * scale,
  fill: ink,
  stroke: { colour: paper, width: 1.2 * scale },
});

export const dotBox = ({ x, y }: Spot, scale: number): Box => {
  const r = dotRadius * scale;
  return { left: x - r, top: y - r, width: 2 * r, height: 2 * r };
};

const round = (value: number): number => Math.round(value * 100) / 100;
