import { expect, test } from 'vitest';
import { middleWithin } from '../../../../renderer/map/leaflet/scale.ts';

// A map from -500 to 1500.
const middle = (at: number, seen: number) => middleWithin(at, -500, 1500, seen);

test('what is seen as a whole stands in the middle, wherever it was moved to', () => {
  for (const seen of [2000, 2500, 1e6])
    for (const at of [-9e9, 0, 1500]) expect(middle(at, seen)).toBe(500);
});

test('a view on the map stays where it is, and one beyond an edge comes back to it', () => {
  expect(middle(900, 400)).toBe(900);
  expect(middle(-480, 400)).toBeGreaterThan(-480);
  expect(middle(1490, 400)).toBeLessThan(1490);
});

test('at no size does the view show more of what is beyond an edge than of the map', () => {
  for (let seen = 10; seen <= 4000; seen += 10) {
    const at = middle(-9e9, seen);
    const beyond = Math.max(0, -500 - (at - seen / 2));
    const onMap = Math.min(1500, at + seen / 2) + 500;
    expect(beyond).toBeLessThanOrEqual(onMap);
  }
});

test('the closer the look, the nearer an edge comes to the middle, and it never jumps', () => {
  let before = middle(-9e9, 10);
  for (let seen = 20; seen <= 2400; seen += 10) {
    const at = middle(-9e9, seen);
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at - before).toBeLessThan(15);
    before = at;
  }
});
