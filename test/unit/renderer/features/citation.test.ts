import { describe, expect, it } from 'vitest';
import { citedFact, citedSources } from '../../../../renderer/features/citation/cited.ts';

describe('citations', () => {
  it('carry a value as the page shows it, with its rivals', () => {
    const dates = { asOf: '2026-05', validFrom: null, validTo: null, note: null };
    const cited = citedFact(
      {
        best: { value: 881913, rank: 'preferred', sourceIds: ['seed'], ...dates },
        rivals: [{ value: 796095, rank: 'normal', sourceIds: ['factbook'], ...dates }],
      },
      (km2) => `${km2} km²`,
    );
    expect(cited).toMatchObject({ value: '881913 km²', sourceIds: ['seed'], asOf: '2026-05' });
    expect(cited.rivals).toMatchObject([{ value: '796095 km²', sourceIds: ['factbook'] }]);
  });

  it('can be of sources alone', () => {
    expect(citedSources(['seed'])).toMatchObject({ value: null, rank: null, rivals: [] });
  });
});
