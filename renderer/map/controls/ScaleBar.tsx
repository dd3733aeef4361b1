import { useIntl } from 'react-intl';
import type { RestingView } from '../leaflet/useView.ts';
import { scaleLength } from './scaleLength.ts';

/** How long a round distance is in the middle of the view. */
export function ScaleBar({ view }: { readonly view: RestingView }) {
  const intl = useIntl();
  const x = view.west + (view.width / 2) * view.metresPerPixel;
  const y = view.north + (view.height / 2) * view.metresPerPixel;
  const { kilometres, pixels } = scaleLength(x, y, view.metresPerPixel, 110);
  return (
    <div className="atlas-scale" title={intl.formatMessage({ id: 'map.scaleNote' })}>
      <span>{intl.formatMessage({ id: 'map.scale' }, { kilometres })}</span>
      <div className="atlas-scale-bar" style={{ inlineSize: pixels }} />
    </div>
  );
}
