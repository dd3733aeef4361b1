import { useIntl } from 'react-intl';
import { containsPoint, type PlaneShape } from '../basemap/shape.ts';
import { toMetres } from '../labels/frame.ts';
import type { RestingView } from '../leaflet/useView.ts';
import { scaleLength } from './scaleLength.ts';

/** Pixels: the longest that the bar gets, and its middle from the view's left and bottom. */
const most = 110;
const [fromLeft, fromBottom] = [14 + most / 2, 46];

interface ScaleBarProps {
  readonly view: RestingView;
  /** All that the map shows: beside it no scale is true. */
  readonly earth: PlaneShape;
}

/** How long a round distance is where the bar stands, or else in the middle of the view. */
export function ScaleBar({ view, earth }: ScaleBarProps) {
  const intl = useIntl();
  const here = toMetres(view, fromLeft, view.height - fromBottom);
  const stands = [-1, 1].every((side) =>
    containsPoint(earth, here.x + (side * most * view.metresPerPixel) / 2, here.y),
  );
  const at = stands ? here : toMetres(view, view.width / 2, view.height / 2);
  const { kilometres, pixels } = scaleLength(
    view.projection,
    at.x,
    at.y,
    view.metresPerPixel,
    most,
  );
  const note = intl.formatMessage({ id: stands ? 'map.scaleHere' : 'map.scaleMiddle' });
  return (
    <div className="atlas-scale" title={note}>
      <span>{intl.formatMessage({ id: 'map.scale' }, { kilometres })}</span>
      <div className="atlas-scale-bar" style={{ inlineSize: pixels }} />
    </div>
  );
}
