import { toMetres } from '../labels/frame.ts';
import { Anchored } from '../leaflet/Anchored.tsx';
import { toPlane } from '../leaflet/regionCrs.ts';
import type { RestingView } from '../leaflet/useView.ts';
import { ConferenceMarker } from './ConferenceMarker.tsx';
import type { CapitalPlace, ConferencePlace } from './places.ts';

interface MarkersProps {
  readonly view: RestingView;
  readonly places: readonly ConferencePlace[];
  /** Pixels of the view: where each place's marker stands, pushed off its neighbours. */
  readonly at: readonly { readonly x: number; readonly y: number }[];
  readonly capitals: readonly CapitalPlace[];
  readonly selectedOrdinal: number | null;
  readonly onPick: (ordinal: number) => void;
}

/** The rings of the capitals and the numbered markers of the conference cities. */
export function Markers({ view, places, at, capitals, selectedOrdinal, onPick }: MarkersProps) {
  return (
    <>
      {capitals.map(({ code, point }) => {
        const { x, y } = toPlane(point);
        return (
          <Anchored key={code} x={x} y={y} pane="labels">
            <div className="atlas-capital" />
          </Anchored>
        );
      })}
      {places.map((place, i) => {
        const stands = at[i];
        const { x, y } =
          stands === undefined ? toPlane(place.point) : toMetres(view, stands.x, stands.y);
        return (
          <Anchored key={place.key} x={x} y={y} pane="markers">
            <ConferenceMarker place={place} selectedOrdinal={selectedOrdinal} onPick={onPick} />
          </Anchored>
        );
      })}
    </>
  );
}
