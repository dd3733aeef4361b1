import { useIntl } from 'react-intl';
import type { OrganisationBrief } from '../../../electron/contract/organisations.ts';
import type { RestingView } from '../leaflet/useView.ts';
import { edgeTowards } from './farPlace.ts';

interface FarSeatProps {
  readonly organisation: OrganisationBrief;
  readonly view: RestingView;
  readonly onWorld: () => void;
}

/** Says at the map's edge in which direction a seat lies that is too far off, and leads to the world. */
export function FarSeat({ organisation: { seat, point }, view, onWorld }: FarSeatProps) {
  const intl = useIntl();
  if (point === null) return null;
  const { left, top, width, height, angle } = edgeTowards(point, view);
  return (
    <button
      type="button"
      className="atlas-far-seat"
      style={{ left, top, inlineSize: width, blockSize: height }}
      onClick={onWorld}
    >
      <svg viewBox="-8 -8 16 16" aria-hidden="true" style={{ rotate: `${angle}deg` }}>
        <path d="M0 6V-6M-4.5 -1.5 0 -6l4.5 4.5" />
      </svg>
      <span>{intl.formatMessage({ id: 'map.farSeat' }, { city: seat })}</span>
    </button>
  );
}
