import 'leaflet/dist/leaflet.css';
import { map as createMap, type Map as LeafletMap } from 'leaflet';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { projections } from '../projection/mapProjection.ts';
import type { MapViewId } from '../projection/views.ts';
import { atlasCrs, projectionOf } from './atlasCrs.ts';
import { CrispCanvas } from './CrispCanvas.ts';
import { MapContext } from './MapContext.ts';
import { quietTransitions } from './quietTransitions.ts';
import { isAtHome, keepOnMap, showHome, sizeOf, zoomLimits } from './view.ts';

interface MapViewProps {
  /** Which of the two views; it is made anew for the other. */
  readonly view: MapViewId;
  readonly label: string;
  /** Id of the element that says what the map shows. */
  readonly describedBy: string;
  readonly children: ReactNode;
}

/** Makes the Leaflet map, keeps it as large as its place, and gives it to what is drawn on it. */
export function MapView({ view, label, describedBy, children }: MapViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LeafletMap | null>(null);

  useLayoutEffect(() => {
    const place = container.current;
    if (place === null) return;
    const made = createMap(place, {
      crs: atlasCrs(projections[view]),
      renderer: new CrispCanvas({ padding: 0.4 }),
      preferCanvas: true,
      attributionControl: false,
      zoomControl: false,
      keyboard: false,
      // The place is watched below; Leaflet's own watch would hide the change from it.
      trackResize: false,
      // Any zoom may be rested at, so that the first view fits its place exactly.
      zoomSnap: 0,
      wheelPxPerZoomLevel: 90,
    });
    limitZoom(made);
    showHome(made);
    const untie = keepOnMap(made);
    const unhush = quietTransitions(place);
    const watcher = new ResizeObserver(() => fitToPlace(made));
    watcher.observe(place);
    setMap(made);
    return () => {
      watcher.disconnect();
      untie();
      unhush();
      made.remove();
      setMap(null);
    };
  }, [view]);

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms. */}
      <div
        ref={container}
        className="atlas-map-place"
        role="group"
        aria-label={label}
        aria-describedby={describedBy}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows, +, - and Home move the map while it has the focus.
        tabIndex={0}
      />
      {map !== null && <MapContext value={map}>{children}</MapContext>}
    </>
  );
}

/** A view that nobody has moved stays the first view at any size. */
function fitToPlace(map: LeafletMap): void {
  const before = map.getSize();
  map.invalidateSize({ pan: false, animate: false });
  const size = sizeOf(map);
  if (size.width === 0 || size.height === 0 || before.equals(map.getSize())) return;
  limitZoom(map);
  if (isAtHome(map)) showHome(map);
}

function limitZoom(map: LeafletMap): void {
  const { min, max } = zoomLimits(projectionOf(map), sizeOf(map));
  map.setMinZoom(min).setMaxZoom(max);
}
