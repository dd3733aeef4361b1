import { expect, test } from 'vitest';
import { reliefStrength } from '../../../../../renderer/map/relief/strength.ts';

test('the relief is whole from afar, weaker close up, and gone before it blurs', () => {
  expect(reliefStrength(20_000)).toBe(1);
  expect(reliefStrength(9_000)).toBe(1);
  const close = reliefStrength(4_000);
  expect(close).toBeGreaterThan(0);
  expect(close).toBeLessThan(1);
  expect(reliefStrength(2_000)).toBe(0);
});
