import { describe, expect, it } from 'vitest';
import type { ConferenceBrief } from '../../../../electron/contract/conferences.ts';
import { withGaps } from '../../../../renderer/features/conferences/withGaps.ts';

const conference = (ordinal: number, date: string): ConferenceBrief => ({
  ordinal,
  date,
  city: 'Istanbul',
  countryCode: 'TR',
  countryName: 'Türkiye',
  point: { latitude: 41, longitude: 29 },
  held: true,
  sourceIds: ['seed', `page-${ordinal}`],
  asOf: date,
});

describe('conferences with the years that had none', () => {
  it('stand in the order of time', () => {
    const lines = withGaps(
      [conference(9, '2021-03-30'), conference(7, '2017-12-01'), conference(8, '2019-12-09')],
      [2020, 2018],
    );
    expect(
      lines.map((line) => (line.kind === 'gap' ? `none in ${line.year}` : line.conference.ordinal)),
    ).toEqual([7, 'none in 2018', 8, 'none in 2020', 9]);
    expect(lines.flatMap((line) => (line.kind === 'gap' ? [line.sourceIds] : []))).toEqual([
      ['seed', 'page-7', 'page-8'],
      ['seed', 'page-8', 'page-9'],
    ]);
  });
});
