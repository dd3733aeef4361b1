import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { projectionOf } from '../leaflet/atlasCrs.ts';
import { useMap } from '../leaflet/MapContext.ts';
import { zoomBy } from '../leaflet/steps.ts';
import { showHome } from '../leaflet/view.ts';

const strokes = {
  in: 'M8 3v10M3 8h10',
  out: 'M3 8h10',
  home: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
} as const;

/** Closer, farther, and back to the first view; further buttons under them. */
export function ZoomButtons({ children }: { readonly children?: ReactNode }) {
  const map = useMap();
  const intl = useIntl();
  const button = (name: keyof typeof strokes, act: () => void) => {
    const label =
      name === 'home'
        ? intl.formatMessage({ id: `map.home.${projectionOf(map).id}` })
        : intl.formatMessage({ id: `map.zoom.${name}` });
    return (
      <button type="button" aria-label={label} title={label} onClick={act}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={strokes[name]} />
        </svg>
      </button>
    );
  };
  return (
    <div className="atlas-zoom">
      {button('in', () => zoomBy(map, 1))}
      {button('out', () => zoomBy(map, -1))}
      {button('home', () => showHome(map, true))}
      {children}
    </div>
  );
}
