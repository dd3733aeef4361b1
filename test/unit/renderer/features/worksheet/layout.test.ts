import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orientations, paperSizes } from '../../../../../electron/contract/printing.ts';
import type { Rectangle } from '../../../../../renderer/features/worksheet/geometry/fit.ts';
import { layOut } from '../../../../../renderer/features/worksheet/layout.ts';
import { mm } from '../../../../../renderer/print/paper.ts';

const wishes = fc.record({
  paper: fc.record({
    size: fc.constantFrom(...paperSizes),
    orientation: fc.constantFrom(...orientations),
  }),
  aspect: fc.double({ min: 0.3, max: 3, noNaN: true }),
  blanks: fc.array(fc.constantFrom(1, 2), { maxLength: 31 }),
  pupil: fc.boolean(),
  footLines: fc.integer({ min: 1, max: 4 }),
});

const meet = (a: Rectangle, b: Rectangle) =>
  a.left < b.left + b.width - 0.01 &&
  b.left < a.left + a.width - 0.01 &&
  a.top < b.top + b.height - 0.01 &&
  b.top < a.top + a.height - 0.01;

describe('the layout of a worksheet', () => {
  it('keeps everything on the paper, a margin inside, and nothing on anything else', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { width, height, head, frame, blanks, foot } = layOut(wish);
        expect(blanks).toHaveLength(wish.blanks.length);
        const all = [head, frame, foot, ...blanks];
        for (const [i, box] of all.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(mm(10));
          expect(box.top).toBeGreaterThanOrEqual(mm(10));
          expect(box.left + box.width).toBeLessThanOrEqual(width - mm(10));
          expect(box.top + box.height).toBeLessThanOrEqual(height - mm(10));
          for (const other of all.slice(i + 1)) expect(meet(box, other)).toBe(false);
        }
        expect(Math.min(frame.width, frame.height)).toBeGreaterThan(mm(50));
      }),
    );
  });

  it('has the size of the paper, and room to write in every blank', () => {
    const paper = { size: 'A3', orientation: 'portrait' } as const;
    const blanks = Array.from({ length: 31 }, () => 2);
    const sheet = layOut({ paper, aspect: 2, blanks, pupil: true, footLines: 2 });
    expect(sheet.width / mm(1)).toBeCloseTo(297);
    expect(sheet.height / mm(1)).toBeCloseTo(420);
    for (const { width, height } of sheet.blanks) {
      expect(width).toBeGreaterThan(mm(50));
      expect(height).toBeGreaterThan(mm(5));
    }
  });

  it('sets the blanks of a wide map below it and those of a high map beside it', () => {
    const paper = { size: 'A4', orientation: 'landscape' } as const;
    const blanks = [2, 2, 2, 2, 2, 2];
    const of = (aspect: number) => layOut({ paper, aspect, blanks, pupil: true, footLines: 1 });
    const [wide, high] = [of(2.6), of(0.8)];
    expect(wide.blanks[0]?.top).toBeGreaterThan(wide.frame.top + wide.frame.height);
    expect(high.blanks[0]?.left).toBeGreaterThan(high.frame.left + high.frame.width);
  });
});
