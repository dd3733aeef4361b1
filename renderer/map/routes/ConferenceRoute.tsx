import { useMemo } from 'react';
import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';
import { toView } from '../labels/frame.ts';
import { markerHalf } from '../labels/standing.ts';
import { Anchored } from '../leaflet/Anchored.tsx';
import type { RestingView } from '../leaflet/useView.ts';
import type { ConferencePlace } from '../markers/places.ts';
import type { Journey } from './journey.ts';
import { drawnTo, legLine, type Spot } from './legLine.ts';
import { legsOf } from './legs.ts';
import './routes.css';

interface ConferenceRouteProps {
  readonly view: RestingView;
  readonly conferences: readonly ConferenceBrief[];
  readonly places: readonly ConferencePlace[];
  /** Where the places' markers stand, pixels of the view. */
  readonly at: readonly Spot[];
  readonly journey: Journey;
}

/** Milliseconds in which a leg draws itself, at a reader's pace. */
const drawing = 1_100;

/**
 * The conferences in their order: a great circle from each that was held to the next, below
 * names and markers, the newest the strongest. Of no interest to screen readers: the conferences
 * are numbered.
 */
export function ConferenceRoute({ view, conferences, places, at, journey }: ConferenceRouteProps) {
  const legs = useMemo(() => legsOf(conferences), [conferences]);
  const markerOf = (ordinal: number) => {
    const i = places.findIndex((place) => place.conferences.some((one) => one.ordinal === ordinal));
    const [place, spot] = [places[i], at[i]];
    return place === undefined || spot === undefined
      ? null
      : { spot, half: markerHalf(place).halfWidth + 3 };
  };
  const newest = legs.at(-1)?.to;
  return (
    <Anchored x={view.west} y={view.north} pane="routes" metresPerPixel={view.metresPerPixel}>
      <svg className="atlas-route" aria-hidden="true">
        {legs.map(({ from, to, places: way }) => {
          const [start, end] = [markerOf(from), markerOf(to)];
          if (start === null || end === null) return null;
          const spots = way.map((place) => {
            const { x, y } = view.projection.toPlane(place);
            return toView(view, x, y);
          });
          const drawn = legLine(drawnTo(spots, start.spot, end.spot), start.half, end.half);
          if (drawn === null) return null;
          return (
            <g
              key={to}
              data-leg={to}
              data-newest={to === newest}
              data-drawing={to === newest && journey.pace !== null}
              style={{ animationDuration: `${drawing / (journey.pace ?? 1)}ms` }}
            >
              <path className="atlas-leg-casing" d={drawn.line} pathLength={1} />
              <path className="atlas-leg" d={drawn.line} pathLength={1} />
              {drawn.head !== null && (
                <path
                  className="atlas-leg-head"
                  d={to === newest ? 'M-5-6.5 8 0-5 6.5-2 0Z' : 'M-4-5 6 0-4 5-1.5 0Z'}
                  transform={`translate(${drawn.head.x.toFixed(1)} ${drawn.head.y.toFixed(1)}) rotate(${drawn.head.angle.toFixed(1)})`}
                />
              )}
            </g>
          );
        })}
      </svg>
    </Anchored>
  );
}
