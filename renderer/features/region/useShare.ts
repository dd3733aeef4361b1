import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** Writes a share (0 to 1) as a percentage with two decimals: 27.04%. */
export function useShare(): (share: number) => string {
  const intl = useIntl();
  return useCallback(
    (share) =>
      intl.formatNumber(share, {
        style: 'percent',
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      }),
    [intl],
  );
}
