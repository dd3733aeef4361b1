import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { LabellingInput } from './input.ts';
import { type Labelling, layOut } from './layOut.ts';

/** The labels and markers of the resting view, laid out anew where one of the inputs changes. */
export function useLabelling(input: LabellingInput): Labelling {
  const { region, view, countries, places, seats, capitals, selectedCode, covered } = input;
  const intl = useIntl();
  const fonts = useFontsLoaded();
  // biome-ignore lint/correctness/useExhaustiveDependencies: text is measured anew when its fonts are there.
  return useMemo(
    () =>
      layOut({ region, view, countries, places, seats, capitals, selectedCode, covered }, (id) =>
        intl.formatMessage({ id }),
      ),
    [region, view, countries, places, seats, capitals, selectedCode, covered, intl, fonts],
  );
}

/** Counts up when fonts have come in: what was measured before was another face. */
function useFontsLoaded(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const loaded = () => setCount((n) => n + 1);
    document.fonts.addEventListener('loadingdone', loaded);
    return () => document.fonts.removeEventListener('loadingdone', loaded);
  }, []);
  return count;
}
