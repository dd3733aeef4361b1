import { useIntl } from 'react-intl';
import type { PlaneShape } from '../basemap/shape.ts';
import type { RestingView } from '../leaflet/useView.ts';
import { scaleHere } from './scaleHere.ts';

interface ScaleBarProps {
  readonly view: RestingView;
  /** All that the map shows: beside it no scale is true. */
  readonly earth: PlaneShape;
}

/** How long a round distance is where the bar stands, or else in the middle of the view. */
export function ScaleBar({ view, earth }: ScaleBarProps) {
  const intl = useIntl();
  const { kilometres, pixels, stands } = scaleHere(view, earth);
  const note = intl.formatMessage({ id: stands ? 'map.scaleHere' : 'map.scaleMiddle' });
  return (
    <div className="atlas-scale" title={note}>
      <span>{intl.formatMessage({ id: 'map.scale' }, { kilometres })}</span>
      <div className="atlas-scale-bar" style={{ inlineSize: pixels }} />
    </div>
  );
}
