import { describe, expect, test } from 'vitest';
import {
  alongLine,
  aside,
  bends,
  lineOf,
  rounded,
  stretch,
  upright,
} from '../../../../../renderer/map/labels/nature/line.ts';

const corner = lineOf([
  { x: 0, y: 0 },
  { x: 30, y: 0 },
  { x: 30, y: 40 },
]);

describe('a line for type', () => {
  test('is as long as its sides, and is walked along them and straight beyond', () => {
    expect(corner.length).toBe(70);
    expect(alongLine(corner, 10)).toEqual({ x: 10, y: 0 });
    expect(alongLine(corner, 50)).toEqual({ x: 30, y: 20 });
    expect(alongLine(corner, 80)).toEqual({ x: 30, y: 50 });
    expect(alongLine(corner, -5)).toEqual({ x: -5, y: 0 });
  });

  test('a stretch has equal steps and both its ends', () => {
    const places = stretch(corner, 20, 60, 10);
    expect(places).toHaveLength(5);
    expect(places[0]).toEqual({ x: 20, y: 0 });
    expect(places.at(-1)).toEqual({ x: 30, y: 30 });
  });

  test('moved aside it lies to the right of its way, which is below where it goes rightwards', () => {
    expect(aside([corner.points[0]!, corner.points[1]!], 5)).toEqual([
      { x: 0, y: 5 },
      { x: 30, y: 5 },
    ]);
  });

  test('upright it reads from left to right, and upwards where it is steep', () => {
    const left = [
      { x: 40, y: 0 },
      { x: 0, y: 10 },
    ];
    expect(upright(left)[0]).toEqual({ x: 0, y: 10 });
    const down = [
      { x: 0, y: 0 },
      { x: 3, y: 60 },
    ];
    expect(upright(down)[0]).toEqual({ x: 3, y: 60 });
    expect(upright([...down].reverse())[0]).toEqual({ x: 3, y: 60 });
  });

  test('bends are told, and rounding makes them gentle but keeps the ends', () => {
    expect(bends(corner.points)).toEqual({
      most: expect.closeTo(Math.PI / 2),
      all: expect.closeTo(Math.PI / 2),
    });
    const round = rounded(corner.points);
    expect(bends(round).most).toBeLessThan(0.4);
    expect([round[0], round.at(-1)]).toEqual([corner.points[0], corner.points[2]]);
  });
});
