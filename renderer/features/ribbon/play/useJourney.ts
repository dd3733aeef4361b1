import { useMemo, useState } from 'react';
import type { Screen } from '../../../app/routes.ts';
import type { Journey } from '../../../map/routes/journey.ts';
import { usePlay } from './PlayContext.ts';

/**
 * Whether the map shows the route from conference to conference: while it plays and beside their
 * list, and elsewhere if the reader wants it, until they go to another screen.
 */
export function useJourney(screen: Screen): Journey {
  const { status, speed } = usePlay();
  const [choice, setChoice] = useState<{ readonly screen: Screen; readonly shown: boolean }>();
  return useMemo(() => {
    const isChosen = choice?.screen === screen ? choice.shown : screen === 'conferences';
    return {
      shown: status !== 'idle' || isChosen,
      onShow: (shown) => setChoice({ screen, shown }),
      isTold: status !== 'idle',
      pace: status === 'playing' ? speed : null,
    };
  }, [status, speed, choice, screen]);
}
