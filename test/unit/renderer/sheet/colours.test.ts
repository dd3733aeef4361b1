import { describe, expect, it } from 'vitest';
import { ringsOf } from '../../../../renderer/sheet/screen/boxes.ts';
import { readColour } from '../../../../renderer/sheet/screen/colours.ts';

describe('colours of the page', () => {
  it.each([
    ['#1F4a8a', '#1f4a8a', 1],
    ['#abc', '#aabbcc', 1],
    ['#1f4a8a80', '#1f4a8a', 128 / 255],
    ['rgb(31, 74, 138)', '#1f4a8a', 1],
    ['rgba(0, 0, 0, 0)', '#000000', 0],
    ['rgb(28 36 48 / 14%)', '#1c2430', 0.14],
    ['color(srgb 1 0.5 0 / 0.8)', '#ff8000', 0.8],
  ])('reads %s', (css, colour, opacity) => {
    expect(readColour(css)).toEqual({ colour, opacity });
  });

  it('reads nothing else', () => {
    expect(readColour('none')).toBeNull();
    expect(readColour('url(#hatch)')).toBeNull();
  });
});

describe('rings drawn by shadows', () => {
  it('are those without blur or offset', () => {
    expect(
      ringsOf('rgb(255, 253, 248) 0px 0px 0px 1.5px, rgba(0, 0, 0, 0.35) 0px 1px 4px 0px'),
    ).toEqual([{ colour: 'rgb(255, 253, 248)', spread: 1.5, inset: false }]);
    expect(ringsOf('rgb(165, 56, 44) 0px 0px 0px 2px inset')).toEqual([
      { colour: 'rgb(165, 56, 44)', spread: 2, inset: true },
    ]);
    expect(ringsOf('none')).toEqual([]);
  });
});
