import { toMetres } from '../labels/frame.ts';
import { Anchored } from '../leaflet/Anchored.tsx';
import type { RestingView } from '../leaflet/useView.ts';
import { ConferenceMarker } from './ConferenceMarker.tsx';
import type { CapitalPlace, ConferencePlace, SeatPlace } from './places.ts';
import { SeatMarker } from './SeatMarker.tsx';

interface MarkersProps {
  readonly view: RestingView;
  readonly places: readonly ConferencePlace[];
  /** Pixels of the view: where each place's marker stands, pushed off its neighbours. */
  readonly at: readonly { readonly x: number; readonly y: number }[];
  readonly seats: readonly SeatPlace[];
  /** The same for the seats. */
  readonly seatsAt: MarkersProps['at'];
  readonly capitals: readonly CapitalPlace[];
  readonly selectedOrdinal: number | null;
  readonly selectedSeat: string | null;
  readonly onPick: (ordinal: number) => void;
  readonly onPickSeat: (code: string) => void;
}

/** The rings of the capitals, the conference cities' numbers, the seats of organisations. */
export function Markers(props: MarkersProps) {
  const { toPlane } = props.view.projection;
  const { view, places, at, seats, seatsAt, capitals, selectedOrdinal, onPick } = props;
  return (
    <>
      {capitals.map(({ code, point }) => {
        const { x, y } = toPlane(point);
        return <Anchored key={code} x={x} y={y} pane="labels" className="atlas-capital" />;
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
      {seats.map((seat, i) => {
        const stands = seatsAt[i];
        const { x, y } =
          stands === undefined ? toPlane(seat.point) : toMetres(view, stands.x, stands.y);
        return (
          <Anchored key={seat.key} x={x} y={y} pane="markers">
            <SeatMarker seat={seat} selected={props.selectedSeat} onPick={props.onPickSeat} />
          </Anchored>
        );
      })}
    </>
  );
}
