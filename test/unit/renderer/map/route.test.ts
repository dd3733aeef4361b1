import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { mixed } from '../../../../renderer/map/colours/mixed.ts';
import { drawnTo, legLine } from '../../../../renderer/map/routes/legLine.ts';
import { greatCircle, legsOf } from '../../../../renderer/map/routes/legs.ts';
import { ask } from '../../db/atlas.ts';

const istanbul = { latitude: 41.01, longitude: 28.95 };
const beijing = { latitude: 39.91, longitude: 116.4 };
const onSphere = (a: typeof istanbul, b: typeof istanbul) =>
  geoDistance([a.longitude, a.latitude], [b.longitude, b.latitude]);

describe('a great circle', () => {
  const way = greatCircle(istanbul, beijing, 48);

  it('goes from place to place by the shortest way, evenly', () => {
    const steps = way.slice(1).map((place, i) => onSphere(way[i]!, place));
    const whole = steps.reduce((sum, step) => sum + step, 0);
    expect(whole).toBeCloseTo(onSphere(istanbul, beijing), 9);
    for (const step of steps) expect(step).toBeCloseTo(whole / 48, 9);
    expect(way[0]!.longitude).toBeCloseTo(istanbul.longitude, 9);
    expect(way.at(-1)!.latitude).toBeCloseTo(beijing.latitude, 9);
  });

  it('runs north of the parallel that both nearly lie on', () => {
    expect(way[24]!.latitude).toBeGreaterThan(45);
  });
});

describe('the legs between the conferences', () => {
  const legs = (on: string) => legsOf(ask('conferences.list', { on }).conferences);

  it('lead from each that was held to the next', () => {
    expect(legs('2011-11-02')).toEqual([]);
    expect(legs('2014-12-01').map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    expect(legs('2026-11-24').map(({ to }) => to)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('join at the conference between them', () => {
    const all = legs('2026-11-24');
    for (const [i, leg] of all.slice(1).entries()) {
      const [end, start] = [all[i]!.places.at(-1)!, leg.places[0]!];
      expect(onSphere(end, start)).toBeLessThan(1e-9);
    }
  });
});

describe('a leg as it is drawn', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 50, y: 0 },
    { x: 100, y: 0 },
  ];

  it('meets markers that were pushed aside, and keeps its shape between them', () => {
    expect(drawnTo(line, { x: 0, y: 10 }, { x: 100, y: -10 })).toEqual([
      { x: 0, y: 10 },
      { x: 50, y: 0 },
      { x: 100, y: -10 },
    ]);
  });

  it('ends at the markers’ rims, its head past the middle and in its direction', () => {
    const drawn = legLine(line, 10, 20)!;
    expect(drawn.line).toBe('M10.0 0.0L50.0 0.0L80.0 0.0');
    expect(drawn.head!.x).toBeGreaterThan(45);
    expect(drawn.head!.x).toBeLessThan(60);
    expect(drawn.head!.angle).toBe(0);
    expect(legLine([...line].reverse(), 10, 20)!.head!.angle).toBe(180);
  });

  it('has no head where there is no room, and is not drawn below markers that touch', () => {
    expect(legLine(line, 45, 45)).toMatchObject({ head: null });
    expect(legLine(line, 50, 50)).toBeNull();
    expect(legLine(line, 90, 90)).toBeNull();
  });
});

describe('a colour between two', () => {
  it('is as near to each as asked', () => {
    expect(mixed('#000000', '#ffffff', 0)).toBe('#000000');
    expect(mixed('#000000', '#ff8000', 0.5)).toBe('#804000');
    expect(mixed('#123456', '#abcdef', 1)).toBe('#abcdef');
  });

  it('is the second where one cannot be mixed', () => {
    expect(mixed('wheat', '#abcdef', 0.2)).toBe('#abcdef');
  });
});
