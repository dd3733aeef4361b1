import { describe, expect, test } from 'vitest';
import { nextInDirection } from '../../../../renderer/map/targets/direction.ts';

const spots = [
  { key: 'middle', x: 0, y: 0 },
  { key: 'north', x: 10, y: -100 },
  { key: 'far north', x: 0, y: -300 },
  { key: 'north-east', x: 60, y: -60 },
  { key: 'west', x: -80, y: 20 },
];
const middle = spots[0]!;

describe('the next country in a direction', () => {
  test('is the near one straight ahead', () => {
    expect(nextInDirection(middle, spots, 'up')?.key).toBe('north');
    expect(nextInDirection(middle, spots, 'left')?.key).toBe('west');
  });

  test('may lie aside when nothing lies straight ahead', () => {
    expect(nextInDirection(middle, spots, 'right')?.key).toBe('north-east');
  });

  test('is none where nothing lies that way', () => {
    expect(nextInDirection(middle, spots, 'down')).toBeNull();
    expect(nextInDirection(middle, [], 'up')).toBeNull();
  });
});
