import { type RefObject, useEffect, useState } from 'react';
import type { RestingView } from '../leaflet/useView.ts';
import type { MapViewId } from '../projection/views.ts';
import { type TurningShapes, turningShapes } from './turnShapes.ts';

export interface Turn {
  readonly shapes: TurningShapes;
  /** What the map showed when the turn began. */
  readonly from: RestingView;
}

const withoutMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * The view to show now. A wanted view is shown once its turn can begin, and the turn is told
 * until `end` is called; where motion is not wanted, or was not prepared, it comes at once.
 * @param resting what the map shows at rest
 */
export function useTurn(wanted: MapViewId, resting: RefObject<RestingView | null>) {
  const [state, setState] = useState<{ view: MapViewId; turn: Turn | null }>({
    view: wanted,
    turn: null,
  });
  useEffect(() => {
    if (wanted === state.view) return;
    let current = true;
    const from = resting.current;
    const show = (turn: Turn | null) => current && setState({ view: wanted, turn });
    if (from === null || from.width === 0 || withoutMotion()) show(null);
    else
      turningShapes().then(
        (shapes) => show({ shapes, from }),
        // The view itself says what is wrong.
        () => show(null),
      );
    return () => {
      current = false;
    };
  }, [wanted, state.view, resting]);
  const end = () => setState(({ view }) => ({ view, turn: null }));
  return { ...state, end };
}
