import { describe, expect, it } from 'vitest';
import {
  type DisplayLike,
  displayKey,
  keptSchema,
  nothingKept,
  type Placement,
  placementFor,
  withPlacement,
} from '../../../../electron/main/windowState/placement.ts';

const display = (x: number, width: number, height: number): DisplayLike => ({
  bounds: { x, y: 0, width, height },
  workArea: { x, y: 30, width, height: height - 30 },
  scaleFactor: 1,
});
const laptop = display(0, 1366, 768);
const projector = display(1366, 1920, 1080);
const standing = (x: number, width = 800): Placement => ({
  x,
  y: 100,
  width,
  height: 600,
  isMaximised: false,
  isFullScreen: false,
});

describe('where the window opens', () => {
  const onBoth = withPlacement(withPlacement(nothingKept, laptop, standing(50)), projector, {
    ...standing(1500, 1600),
    isFullScreen: true,
  });

  it('is as at first where nothing is known', () => {
    expect(placementFor(nothingKept, [laptop])).toBeNull();
    expect(placementFor(onBoth, [])).toBeNull();
  });

  it('is as it last stood, on the display it last stood on', () => {
    const found = placementFor(onBoth, [laptop, projector]);
    expect(found).toEqual({ ...standing(1500, 1600), isFullScreen: true });
  });

  it('is as it stood on the main display where the other is gone', () => {
    expect(placementFor(onBoth, [laptop])).toEqual(standing(50));
  });

  it('is within the display, whatever was kept', () => {
    const far = withPlacement(nothingKept, laptop, { ...standing(-5000, 9000), y: 9000 });
    expect(placementFor(far, [laptop])).toMatchObject({ x: 0, y: 168, width: 1366, height: 600 });
  });

  it('is kept for a dozen displays, the latest ones', () => {
    let kept = nothingKept;
    for (let turn = 0; turn < 40; turn += 1)
      kept = withPlacement(kept, display(turn, 1000, 800), standing(turn));
    expect(Object.keys(kept.displays)).toHaveLength(12);
    expect(kept.last).toBe(displayKey(display(39, 1000, 800)));
    expect(keptSchema.safeParse(kept).success).toBe(true);
  });

  it.each([
    {},
    { version: 2, last: '', displays: {} },
    { version: 1, last: '', displays: { a: { ...standing(1), x: 1e9 } } },
    { version: 1, last: '', displays: { a: { ...standing(1), width: Number.NaN } } },
    { version: 1, last: '', displays: { a: { x: 1 } } },
  ])('is not taken from a file that is not ours: %j', (file) => {
    expect(keptSchema.safeParse(file).success).toBe(false);
  });
});
