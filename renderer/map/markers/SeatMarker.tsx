import { useIntl } from 'react-intl';
import { useMap } from '../leaflet/MapContext.ts';
import { wasDragged } from '../leaflet/wasDragged.ts';
import type { SeatPlace } from './places.ts';

interface SeatMarkerProps {
  readonly seat: SeatPlace;
  /** Code of the organisation whose page stands beside the map. */
  readonly selected: string | null;
  readonly onPick: (code: string) => void;
}

/** The organisations of a city, each by its abbreviation, side by side. */
export function SeatMarker({ seat, selected, onPick }: SeatMarkerProps) {
  const intl = useIntl();
  const map = useMap();
  return (
    <div className="atlas-seat">
      {seat.organisations.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          data-seat={code}
          data-selected={code === selected}
          aria-label={intl.formatMessage({ id: 'map.organisation' }, { name, city: seat.city })}
          onClick={(event) => {
            if (!wasDragged(map, event)) onPick(code);
          }}
        >
          {code}
        </button>
      ))}
    </div>
  );
}
