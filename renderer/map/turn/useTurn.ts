import { type RefObject, useEffect, useState } from 'react';
import { afterPaint } from '../afterPaint.ts';
import type { RestingView } from '../leaflet/useView.ts';
import type { MapViewId } from '../projection/views.ts';
import { type TurningShapes, turningShapes } from './turnShapes.ts';

export interface Turn {
  readonly shapes: TurningShapes;
  /** What the map showed when the turn began. */
  readonly from: RestingView;
}

interface Turning {
  readonly view: MapViewId;
  readonly turn: Turn | null;
}

const withoutMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const atRest = ({ view }: Turning): Turning => ({ view, turn: null });

/**
 * The view to show now. A wanted view is shown once its turn can begin, and the turn is told
 * until `end` is called; where motion is not wanted, or was not prepared, it comes at once.
 * @param resting what the map shows at rest
 */
export function useTurn(wanted: MapViewId, resting: RefObject<RestingView | null>) {
  const [state, setState] = useState<Turning>({ view: wanted, turn: null });
  useEffect(() => {
    if (wanted === state.view) return;
    const from = resting.current;
    const atOnce = () => setState({ view: wanted, turn: null });
    // What is at rest is still the view before where the map shown now has not come yet.
    const isDrawn = from !== null && from.width > 0 && from.projection.id === state.view;
    if (!isDrawn || withoutMotion()) return atOnce();
    let isCurrent = true;
    let callOff: (() => void) | null = null;
    turningShapes().then(
      (shapes) => {
        if (!isCurrent) return;
        const turn = { shapes, from };
        // First what covers the map, a frame later the other map below it: both are work.
        setState({ view: state.view, turn });
        callOff = afterPaint(() => {
          callOff = null;
          setState({ view: wanted, turn });
        });
      },
      // The view itself says what is wrong.
      () => isCurrent && atOnce(),
    );
    return () => {
      isCurrent = false;
      if (callOff === null) return;
      callOff();
      setState(atRest);
    };
  }, [wanted, state.view, resting]);
  return { ...state, end: () => setState(atRest) };
}
