import { type ReactNode, useLayoutEffect, useState } from 'react';
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
  readonly children: ReactNode;
}

/** Its children stand at a place of the map and move with it. */
export function Anchored({ x, y, pane, metresPerPixel, children }: AnchoredProps) {
  const map = useMap();
  const [anchor] = useState(() => new PlaneAnchor(pane));
  useLayoutEffect(() => anchor.moveTo(x, y, metresPerPixel), [anchor, x, y, metresPerPixel]);
  useLayoutEffect(() => {
    anchor.addTo(map);
    return () => {
      anchor.remove();
    };
  }, [map, anchor]);
  return createPortal(children, anchor.element);
}
