import type { CountryProfile } from '../../../electron/contract/countries.ts';

export type SeriesPoint = CountryProfile['populationSeries']['points'][number];

export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  /** Room kept free at each side, in the chart's own units. */
  readonly inset: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

export interface Chart {
  readonly x: (year: number) => number;
  readonly y: (count: number) => number;
  /** SVG path of the years that are estimated. */
  readonly estimates: string;
  /** SVG path of the years that are projected, joined to the last estimate. */
  readonly projections: string;
  /** Greatest value of the axis: the next round number above every point. */
  readonly top: number;
}

/**
 * Lays out a series as a line over a true zero, so that a slope means what it seems to mean.
 * Points have to be in the order of their years.
 */
export function layOutSeries(points: readonly SeriesPoint[], frame: ChartFrame): Chart {
  const { width, height, inset } = frame;
  const first = points.at(0)?.year ?? 0;
  const last = points.at(-1)?.year ?? first + 1;
  const top = roundUp(Math.max(1, ...points.map(({ count }) => count)));
  const x = (year: number) =>
    inset.left + ((year - first) / Math.max(1, last - first)) * (width - inset.left - inset.right);
  const y = (count: number) =>
    height - inset.bottom - (count / top) * (height - inset.top - inset.bottom);
  const path = (some: readonly SeriesPoint[]) =>
    some
      .map(
        ({ year, count }, i) =>
          `${i === 0 ? 'M' : 'L'}${x(year).toFixed(1)} ${y(count).toFixed(1)}`,
      )
      .join('');
  const estimated = points.filter(({ status }) => status === 'estimate');
  const projected = points.filter(({ status }) => status === 'projection');
  const joint = estimated.at(-1);
  return {
    x,
    y,
    top,
    estimates: path(estimated),
    projections:
      projected.length === 0 ? '' : path(joint === undefined ? projected : [joint, ...projected]),
  };
}

/** The least of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 and 10 times a power of ten that is not below a value. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8].find((one) => one * power >= value) ?? 10;
  return step * power;
}
