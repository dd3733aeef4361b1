import {
  type Bounds,
  bounds,
  type Map as LeafletMap,
  type Point,
  type ZoomAnimEvent,
} from 'leaflet';

/** The layer pixels of a map: a drag keeps them, a zoom and a jump count anew. */
export interface LayerPixels {
  readonly zoom: number;
  readonly origin: Point;
}

export const layerPixels = (map: LeafletMap): LayerPixels => ({
  zoom: map.getZoom(),
  origin: map.getPixelOrigin(),
});

/** Whether a map still counts in these pixels. */
export const countsIn = (map: LeafletMap, pixels: LayerPixels | null): boolean =>
  pixels?.zoom === map.getZoom() && pixels.origin.equals(map.getPixelOrigin());

/** What of a map is in view, layer pixels. */
export function seenNow(map: LeafletMap): Bounds {
  const corner = (of: [number, number]) => map.containerPointToLayerPoint(of);
  const { x, y } = map.getSize();
  return bounds(corner([0, 0]).floor(), corner([x, y]).ceil());
}

/** What a zoom will show, layer pixels of now. */
export function seenAfter(map: LeafletMap, { center, zoom }: ZoomAnimEvent): Bounds {
  const middle = map.latLngToLayerPoint(center);
  const half = map.getSize().divideBy(2 * map.getZoomScale(zoom));
  return bounds(middle.subtract(half), middle.add(half));
}

/** Where two bounds overlap, on whole pixels. */
export function common(a: Bounds, b: Bounds): Bounds {
  const [from, to] = [b.getTopLeft().floor(), b.getBottomRight().ceil()];
  const [first, last] = [a.getTopLeft(), a.getBottomRight()];
  return bounds(
    [Math.max(first.x, from.x), Math.max(first.y, from.y)],
    [Math.min(last.x, to.x), Math.min(last.y, to.y)],
  );
}
