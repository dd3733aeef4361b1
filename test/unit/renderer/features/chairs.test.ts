import { describe, expect, it } from 'vitest';
import type { ChairTerm } from '../../../../electron/contract/process.ts';
import { lastEnd, stateOn } from '../../../../renderer/features/chairs/termState.ts';

const term = (role: ChairTerm['role'], from: string, to: string | null, onDay = false) =>
  ({ role, onDay, term: { validFrom: from, validTo: to } }) as ChairTerm;

describe('the terms of the chairs', () => {
  it('are past, on the day shown, or still ahead', () => {
    const pakistan = (onDay: boolean) => term('co-chair', '2014-10-31', '2015-12-09', onDay);
    expect(stateOn(pakistan(false), '2014-10-30')).toBe('ahead');
    expect(stateOn(pakistan(true), '2015-01-01')).toBe('on');
    expect(stateOn(pakistan(false), '2015-12-09')).toBe('past');
  });

  it('end with the last co-chair, unless one is still in office', () => {
    const terms = [
      term('permanent-chair', '2011-11-02', null),
      term('co-chair', '2019-12-09', '2021-03-30'),
      term('co-chair', '2017-12-01', '2019-12-09'),
    ];
    expect(lastEnd(terms)).toBe('2021-03-30');
    expect(lastEnd([...terms, term('co-chair', '2021-03-30', null)])).toBeNull();
  });
});
