import type { LeafletMouseEvent } from 'leaflet';
import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { PlaneShape } from '../basemap/shape.ts';
import { useMap } from './MapContext.ts';
import { PlanarPath } from './PlanarPath.ts';
import type { PlaneStyle } from './planeStyle.ts';

interface PlanePathProps {
  readonly shape: PlaneShape;
  readonly style: PlaneStyle;
  /** Given, the path answers the pointer. */
  readonly onPick?: ((event: LeafletMouseEvent) => void) | undefined;
  readonly onPoint?: ((event: LeafletMouseEvent | null) => void) | undefined;
}

/** A plane shape on the map; paths are painted in the order in which they are mounted. */
export function PlanePath({ shape, style, onPick, onPoint }: PlanePathProps) {
  const map = useMap();
  const interactive = onPick !== undefined;
  const path = useRef<PlanarPath | null>(null);
  const painted = useRef(style);
  const pick = useEffectEvent((event: LeafletMouseEvent) => onPick?.(event));
  const point = useEffectEvent((event: LeafletMouseEvent | null) => onPoint?.(event));

  // biome-ignore lint/correctness/useExhaustiveDependencies: shape and style have effects of their own below.
  useLayoutEffect(() => {
    const made = new PlanarPath(shape, { ...style, interactive, bubblingMouseEvents: false });
    made.on('click', (event) => pick(event as LeafletMouseEvent));
    made.on('mouseover mousemove', (event) => point(event as LeafletMouseEvent));
    made.on('mouseout', () => point(null));
    made.addTo(map);
    path.current = made;
    painted.current = style;
    return () => {
      path.current = null;
      made.remove();
    };
  }, [map, interactive]);

  useLayoutEffect(() => path.current?.setShape(shape), [shape]);
  useLayoutEffect(() => {
    if (painted.current !== style) path.current?.restyle(style);
    painted.current = style;
  }, [style]);
  return null;
}
