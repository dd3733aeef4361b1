import type { Map as LeafletMap } from 'leaflet';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { takeFirstMap } from '../first/firstMap.ts';
import type { MapViewId } from '../projection/views.ts';
import { MapContext } from './MapContext.ts';
import { openMap } from './openMap.ts';

interface MapViewProps {
  /** Which of the two views; it is made anew for the other. */
  readonly view: MapViewId;
  readonly label: string;
  /** Id of the element that says what the map shows. */
  readonly describedBy: string;
  readonly children: ReactNode;
}

/** Gives a map, the first one where it is still to be had, to what is drawn on it. */
export function MapView({ view, label, describedBy, children }: MapViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LeafletMap | null>(null);

  useLayoutEffect(() => {
    if (frame.current === null) return;
    const first = takeFirstMap(view);
    const opened = first ?? openMap(frame.current, view);
    first?.moveTo(frame.current);
    setMap(opened.map);
    return () => {
      opened.close();
      setMap(null);
    };
  }, [view]);

  useLayoutEffect(() => {
    const place = map?.getContainer();
    if (place === undefined) return;
    place.setAttribute('role', 'group');
    place.setAttribute('aria-label', label);
    place.setAttribute('aria-describedby', describedBy);
    // Arrows, +, - and Home move the map while it has the focus.
    place.tabIndex = 0;
  }, [map, label, describedBy]);

  return (
    <>
      <div ref={frame} className="atlas-map-frame" />
      {map !== null && <MapContext value={map}>{children}</MapContext>}
    </>
  );
}
