import { describe, expect, it } from 'vitest';
import { isOwn, withoutOwn } from '../../../../renderer/features/find/count.ts';

describe('what is found in the page', () => {
  it.each([
    [
      { matches: 7, active: 1 },
      { matches: 6, active: 1 },
    ],
    [
      { matches: 7, active: 6 },
      { matches: 6, active: 6 },
    ],
    [
      { matches: 1, active: 1 },
      { matches: 0, active: 0 },
    ],
    [
      { matches: 0, active: 0 },
      { matches: 0, active: 0 },
    ],
  ])('%j is %j without the field itself', (told, counted) => {
    expect(withoutOwn(told)).toEqual(counted);
  });

  it('the field is passed over, except where there is nothing else', () => {
    expect(isOwn({ matches: 7, active: 7 })).toBe(true);
    expect(isOwn({ matches: 7, active: 6 })).toBe(false);
    expect(isOwn({ matches: 1, active: 1 })).toBe(false);
  });
});
