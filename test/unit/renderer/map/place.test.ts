import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collide, placeLabels, type Wish } from '../../../../renderer/map/labels/place.ts';

const box = fc.record({
  left: fc.double({ min: -500, max: 500, noNaN: true }),
  top: fc.double({ min: -500, max: 500, noNaN: true }),
  width: fc.double({ min: 1, max: 200, noNaN: true }),
  height: fc.double({ min: 1, max: 40, noNaN: true }),
});
const wishes = fc
  .array(fc.array(box, { maxLength: 6 }), { maxLength: 30 })
  .map((list): Wish<number>[] =>
    list.map((boxes, i) => ({
      key: String(i),
      choices: boxes.map((choice, j) => ({ box: choice, as: j })),
    })),
  );

describe('placing labels', () => {
  test('no two placed labels, and no label and obstacle, come closer than the gap', () => {
    fc.assert(
      fc.property(wishes, fc.array(box, { maxLength: 9 }), (list, obstacles) => {
        const placed = placeLabels(list, obstacles, 2);
        for (const [i, one] of placed.entries()) {
          for (const obstacle of obstacles) expect(collide(one.box, obstacle, 2)).toBe(false);
          for (const other of placed.slice(i + 1))
            expect(collide(one.box, other.box, 2)).toBe(false);
        }
      }),
    );
  });

  test('what is left out had no free choice, and what is placed has its first free one', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const placed = placeLabels(list, [], 2);
        for (const wish of list) {
          const own = placed.findIndex(({ key }) => key === wish.key);
          const before = (own === -1 ? placed : placed.slice(0, own)).filter(
            ({ key }) => Number(key) < Number(wish.key),
          );
          const free = wish.choices.find(
            (choice) => !before.some((other) => collide(choice.box, other.box, 2)),
          );
          expect(placed[own]?.as).toBe(free?.as);
        }
      }),
    );
  });

  test('comes to the same every time', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        expect(placeLabels(list, [])).toEqual(placeLabels(list, []));
      }),
    );
  });
});
