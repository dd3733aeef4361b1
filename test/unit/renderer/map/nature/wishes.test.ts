import { describe, expect, test } from 'vitest';
import { lakePlaces } from '../../../../../renderer/map/labels/nature/lakes.ts';
import { lakeWish } from '../../../../../renderer/map/labels/nature/lakeWish.ts';
import { landforms } from '../../../../../renderer/map/labels/nature/landforms.ts';
import { landformWish } from '../../../../../renderer/map/labels/nature/landformWish.ts';
import { riverWish } from '../../../../../renderer/map/labels/nature/riverWish.ts';
import { collide, placeLabels } from '../../../../../renderer/map/labels/place.ts';
import type { RestingView } from '../../../../../renderer/map/leaflet/useView.ts';
import { region } from '../../../../../renderer/map/projection/region.ts';

/** A view of the region with a place in its middle. Without a page, text is measured roughly. */
function viewOf(longitude: number, latitude: number, metresPerPixel: number): RestingView {
  const { x, y } = region.toPlane({ longitude, latitude });
  const [width, height] = [900, 640];
  return {
    projection: region,
    metresPerPixel,
    west: x - (width / 2) * metresPerPixel,
    north: y - (height / 2) * metresPerPixel,
    width,
    height,
  };
}
// Text is measured on a canvas, which there is none of here.
Object.assign(globalThis, { document: { createElement: () => ({ getContext: () => null }) } });

const landform = (id: string) => landforms.find((one) => one.id === id)!;
const lake = (id: string) => lakePlaces.find((one) => one.id === id)!;

describe('names of mountains and plains', () => {
  test('stand where there is room for them, and not where there is none', () => {
    const close = landformWish(landform('hinduKush'), 'Hindu Kush', viewOf(70, 35.5, 3_000));
    expect(close.choices.length).toBeGreaterThan(3);
    const far = landformWish(landform('hinduKush'), 'Hindu Kush', viewOf(70, 35.5, 30_000));
    expect(far.choices).toEqual([]);
    const elsewhere = landformWish(landform('hinduKush'), 'Hindu Kush', viewOf(30, 60, 3_000));
    expect(elsewhere.choices).toEqual([]);
  });

  test('cover their letters alone: what lies in the corner of a slanting name stays free', () => {
    const wish = landformWish(landform('zagros'), 'Zagros Mountains', viewOf(51, 31, 4_000));
    const first = wish.choices[0]!;
    const { box, boxes = [] } = first;
    expect(boxes.length).toBeGreaterThan(5);
    expect(box.height).toBeGreaterThan(80);
    // The Zagros run from the upper left to the lower right.
    const corner = { left: box.left, top: box.top + box.height - 12, width: 12, height: 12 };
    expect(boxes.some((one) => collide(one, corner))).toBe(false);
    const placed = placeLabels([wish], [corner]);
    expect(placed[0]?.box).toEqual(box);
    const middle = {
      left: box.left + box.width / 2,
      top: box.top + box.height / 2,
      width: 2,
      height: 2,
    };
    expect(placeLabels([wish], [middle])[0]?.box).not.toEqual(box);
  });

  test('every axis reads from left to right or upwards, once it is on the plane', () => {
    for (const one of landforms) {
      const [longitude, latitude] = one.axis[Math.floor(one.axis.length / 2)]!;
      const wish = landformWish(one, 'Ab', viewOf(longitude, latitude, 1_500));
      const { along = [] } = wish.choices[0]!.as;
      const [first, last] = [along[0]!, along.at(-1)!];
      expect(last.x > first.x || last.y < first.y, one.id).toBe(true);
    }
  });
});

describe('names of rivers', () => {
  const view = viewOf(66, 38, 3_000);
  const middle = region.toPlane({ longitude: 66, latitude: 38 });
  const course = (line: readonly (readonly [number, number])[]) => ({
    id: 'one',
    rank: 1,
    lines: [line.map(([x, y]) => [middle.x + x * 3_000, middle.y + y * 3_000])],
  });

  test('stand beside a straight course, over the water first', () => {
    const { choices } = riverWish(
      course([
        [-200, 0],
        [200, 0],
      ]),
      'Amu Darya',
      view,
    );
    const above = choices[0]!;
    expect(above.box.top + above.box.height / 2).toBeLessThan(view.height / 2 - 4);
    for (const { boxes = [] } of choices)
      for (const box of boxes) expect(Math.abs(box.top + box.height / 2 - 320)).toBeGreaterThan(4);
  });

  test('are left out where the course is short, or winds like a coil', () => {
    expect(
      riverWish(
        course([
          [0, 0],
          [40, 0],
        ]),
        'Amu Darya',
        view,
      ).choices,
    ).toEqual([]);
    const coil = Array.from(
      { length: 60 },
      (_, i) => [18 * Math.cos(i / 3), 18 * Math.sin(i / 3)] as const,
    );
    expect(riverWish(course(coil), 'Amu Darya', view).choices).toEqual([]);
  });
});

describe('names of lakes', () => {
  test('lie on the water where it is wide, beside it where it is not', () => {
    const onWater = lakeWish(lake('issykKul'), 'Issyk-Kul', viewOf(77, 42, 800)).choices[0]!;
    expect(onWater.as.type.kind).toBe('sea');
    const beside = lakeWish(lake('issykKul'), 'Issyk-Kul', viewOf(77, 42, 6_000)).choices[0]!;
    expect(beside.as.type.kind).toBe('lake');
    expect(lakeWish(lake('sevan'), 'Lake Sevan', viewOf(45, 40, 12_000)).choices).toEqual([]);
  });
});
