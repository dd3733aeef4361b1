import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { firstPicture, isFirstPictureThere } from '../../app/firstPicture.ts';
import { afterPaint } from '../afterPaint.ts';
import { breather } from '../breather.ts';
import type { RestingView } from '../leaflet/useView.ts';
import type { CapitalPlace } from '../markers/places.ts';
import { forgetInk } from './ink.ts';
import type { LabellingInput } from './input.ts';
import { layOut } from './layOut.ts';
import type { Box, Placed } from './place.ts';
import { type Standing, standing } from './standing.ts';
import type { SetText } from './text.ts';

/** Names, and the view for which they were laid out, in whose pixels they stand. */
export interface LaidOut {
  readonly labels: readonly Placed<SetText>[];
  readonly view: RestingView;
  /** What the markers of conferences and seats cover in it. */
  readonly markerBoxes: readonly Box[];
}

export interface Labelling extends Omit<Standing, 'rings'> {
  /** While the names of a new view are being laid out, those of the view before. */
  readonly laidOut: LaidOut;
  /** The capitals whose ring stands free; a supporter's only with its name. */
  readonly shownCapitals: readonly CapitalPlace[];
}

/**
 * The markers and labels of the resting view, laid out anew where one of the inputs changes: the
 * markers at once, the names after the frame that shows what has changed and little by little, for
 * they take longer.
 */
export function useLabelling(input: Omit<LabellingInput, 'sides' | 'nature'>): Labelling {
  const { region, view, countries, places, seats, capitals, selectedCode, names, covered } = input;
  const intl = useIntl();
  const fonts = useFontsLoaded();
  const nature = useNature();
  const [laidOut, setLaidOut] = useState<LaidOut>({ labels: [], view, markerBoxes: [] });
  const stands = useMemo(
    () => standing({ view, places, seats, capitals }),
    [view, places, seats, capitals],
  );
  const write = useEffectEvent(async (isWanted: () => boolean) => {
    // The first names are waited for, and whatever they gave way to would hold them up.
    const giveWay = nature ? breather() : async () => {};
    const labels = await layOut(
      { ...input, nature, sides: sidesOf(laidOut.labels) },
      stands,
      (id) => intl.formatMessage({ id }),
      () => giveWay().then(isWanted),
    );
    if (labels !== null) setLaidOut({ labels, view, markerBoxes: stands.markerBoxes });
  });
  useEffect(() => {
    let isWanted = true;
    const callOff = afterPaint(() => void write(() => isWanted));
    return () => {
      isWanted = false;
      callOff();
    };
  }, [
    ...[region, view, countries, selectedCode, names, covered, stands],
    ...[intl, fonts, nature],
  ]);
  const labelled = new Set(laidOut.labels.map(({ key }) => key));
  const { rings, ...signs } = stands;
  const shownCapitals = rings
    .map(({ capital }) => capital)
    .filter(({ code, participant }) => participant || labelled.has(`city ${code}`));
  return { laidOut, ...signs, shownCapitals };
}

const sidesOf = (labels: readonly Placed<SetText>[]): ReadonlyMap<string, string> =>
  new Map(labels.flatMap(({ key, side }) => (side === undefined ? [] : [[key, side]])));

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
