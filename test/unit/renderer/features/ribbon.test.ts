import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ribbonScale } from '../../../../renderer/features/ribbon/scale.ts';

const scale = ribbonScale('2026-11-23');

describe('the time ribbon', () => {
  it('begins with 2011 and leaves a little room after today', () => {
    expect(scale.place('2011-01-01')).toBe(0);
    expect(scale.place('2026-11-23')).toBeLessThan(1);
    expect(scale.place('2026-11-23')).toBeGreaterThan(0.98);
  });

  it('holds what lies outside at its ends', () => {
    expect(scale.place('1999-01-01')).toBe(0);
    expect(scale.place('2040-01-01')).toBe(1);
  });

  it('keeps the order of days', () => {
    const day = fc
      .date({ min: new Date('2011-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(scale.place(a) - scale.place(b))).toBe(a === b ? 0 : a < b ? -1 : 1);
      }),
    );
  });

  it('has its years side by side', () => {
    expect(scale.years.map(({ year }) => year)).toEqual(
      Array.from({ length: 16 }, (_, index) => 2011 + index),
    );
    for (const [index, { start }] of scale.years.entries())
      if (index > 0) expect(start).toBe(scale.years[index - 1]?.end);
  });
});
