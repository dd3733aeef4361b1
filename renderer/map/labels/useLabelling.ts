import { useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { firstPicture, isFirstPictureThere } from '../../app/firstPicture.ts';
import { forgetInk } from './ink.ts';
import type { LabellingInput } from './input.ts';
import { type Labelling, layOut } from './layOut.ts';

/** The labels and markers of the resting view, laid out anew where one of the inputs changes. */
export function useLabelling(input: Omit<LabellingInput, 'sides' | 'nature'>): Labelling {
  const { region, view, countries, places, seats, capitals, selectedCode, names, covered } = input;
  const intl = useIntl();
  const fonts = useFontsLoaded();
  const nature = useNature();
  const sides = useRef<ReadonlyMap<string, string>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: text is measured anew when its fonts are there.
  const labelling = useMemo(
    () =>
      layOut(
        {
          ...{ region, view, countries, places, seats, capitals, selectedCode, names, covered },
          nature,
          sides: sides.current,
        },
        (id) => intl.formatMessage({ id }),
      ),
    [
      ...[region, view, countries, places, seats, capitals, selectedCode, names, covered],
      ...[intl, fonts, nature],
    ],
  );
  useEffect(() => {
    sides.current = new Map(
      labelling.labels.flatMap(({ key, side }) => (side === undefined ? [] : [[key, side]])),
    );
  }, [labelling]);
  return labelling;
}

/** Names of mountains, rivers and lakes take their places after the first picture. */
function useNature(): boolean {
  const [isWanted, setWanted] = useState(isFirstPictureThere);
  useEffect(() => {
    void firstPicture.then(() => setWanted(true));
  }, []);
  return isWanted;
}

/** Counts up when fonts have come in: what was measured before was another face. */
function useFontsLoaded(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const loaded = () => {
      forgetInk();
      setCount((n) => n + 1);
    };
    document.fonts.addEventListener('loadingdone', loaded);
    return () => document.fonts.removeEventListener('loadingdone', loaded);
  }, []);
  return count;
}
