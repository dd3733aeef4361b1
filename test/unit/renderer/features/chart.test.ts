import { describe, expect, it } from 'vitest';
import {
  layOutSeries,
  roundUp,
  type SeriesPoint,
} from '../../../../renderer/features/country/chart.ts';

const frame = {
  width: 100,
  height: 50,
  inset: { top: 0, right: 0, bottom: 0, left: 0 },
};
const points: readonly SeriesPoint[] = [
  { year: 2000, count: 0, status: 'estimate' },
  { year: 2001, count: 5, status: 'estimate' },
  { year: 2002, count: 10, status: 'projection' },
];

describe('the population chart', () => {
  it('stands on zero and spans its years', () => {
    const chart = layOutSeries(points, frame);
    expect(chart.x(2000)).toBe(0);
    expect(chart.x(2002)).toBe(100);
    expect(chart.y(0)).toBe(50);
    expect(chart.y(chart.top)).toBe(0);
  });

  it('joins the projections to the last estimate', () => {
    const chart = layOutSeries(points, frame);
    expect(chart.estimates).toBe('M0.0 50.0L50.0 25.0');
    expect(chart.projections).toBe('M50.0 25.0L100.0 0.0');
  });

  it('has no projections where none are given', () => {
    expect(layOutSeries(points.slice(0, 2), frame).projections).toBe('');
  });

  it.each([
    [20_800_000, 25_000_000],
    [1_438_069_596, 1_500_000_000],
    [10, 10],
    [9.5, 10],
    [1, 1],
  ])('rounds %d up to %d', (value, top) => {
    expect(roundUp(value)).toBe(top);
  });
});
