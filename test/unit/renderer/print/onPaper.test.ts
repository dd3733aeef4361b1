import { describe, expect, it } from 'vitest';
import { onPaper } from '../../../../renderer/print/onPaper.ts';
import { mm } from '../../../../renderer/print/paper.ts';
import type { GroupMark, Sheet } from '../../../../renderer/sheet/marks.ts';

const sheet = (width: number, height: number): Sheet => ({
  width,
  height,
  background: '#fff',
  title: 'Map',
  lang: 'en',
  marks: [],
});

describe('a drawing on paper', () => {
  it.each([
    [900, 600],
    [300, 1200],
  ])('of %i by %i fills the paper between margins of a centimetre, in the middle', (w, h) => {
    const page = onPaper(sheet(w, h), { size: 'A3', orientation: 'landscape' });
    expect([page.width, page.height]).toEqual([mm(420), mm(297)]);
    const { x = 0, y = 0, scale = 1 } = page.marks[0] as GroupMark;
    expect(Math.min(x, y)).toBeCloseTo(mm(10));
    expect(x * 2 + w * scale).toBeCloseTo(page.width);
    expect(y * 2 + h * scale).toBeCloseTo(page.height);
  });
});
