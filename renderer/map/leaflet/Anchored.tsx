import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from './MapContext.ts';
import { PlaneAnchor } from './PlaneAnchor.ts';

interface AnchoredProps {
  /** Metres on the plane. */
  readonly x: number;
  readonly y: number;
  readonly pane: string;
  /** The scale that the children are drawn for: given, they grow and shrink with a zoom. */
  readonly metresPerPixel?: number;
  /** Whether it is seen, and moves along, while a zoom is animated: what does costs each frame. */
  readonly flies?: boolean;
  readonly children: ReactNode;
}

/**
 * Its children stand at a place of the map and move with it. The portal leads into the pane, which
 * all share: React listens to every kind of event of every element that a portal leads into.
 */
export function Anchored({ x, y, pane, metresPerPixel, flies = true, children }: AnchoredProps) {
  const map = useMap();
  const place = useMemo(() => map.getPane(pane) ?? map.createPane(pane), [map, pane]);
  const element = useRef<HTMLDivElement>(null);
  const anchor = useRef<PlaneAnchor>(null);
  useLayoutEffect(() => {
    if (element.current === null) return;
    const added = new PlaneAnchor(element.current, flies).addTo(map);
    anchor.current = added;
    return () => {
      added.remove();
    };
  }, [map, flies]);
  useLayoutEffect(() => anchor.current?.moveTo(x, y, metresPerPixel), [x, y, metresPerPixel]);
  return createPortal(
    <div ref={element} className={flies ? 'atlas-anchor leaflet-zoom-animated' : 'atlas-anchor'}>
      {children}
    </div>,
    place,
  );
}
