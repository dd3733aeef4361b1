import type { Paper } from '../../electron/contract/printing.ts';

/** Units of a sheet (CSS pixels) in a millimetre. */
export const perMillimetre = 96 / 25.4;
export const mm = (millimetres: number): number => millimetres * perMillimetre;

/** ISO 216, millimetres, upright. */
const sides = { A4: [210, 297], A3: [297, 420] } as const;

/** Width and height of a paper in millimetres. */
export function millimetresOf({ size, orientation }: Paper): readonly [number, number] {
  const [short, long] = sides[size];
  return orientation === 'portrait' ? [short, long] : [long, short];
}

/** Width and height of a paper in units of a sheet. */
export function unitsOf(paper: Paper): readonly [number, number] {
  const [width, height] = millimetresOf(paper);
  return [mm(width), mm(height)];
}

/** The name of a paper in `print.css`, where `@page` rules give it its size. */
export const paperName = ({ size, orientation }: Paper): string =>
  `${size}-${orientation}`.toLowerCase();
