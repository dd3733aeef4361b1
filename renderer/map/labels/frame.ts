import type { RestingView } from '../leaflet/useView.ts';

/** Metres on the plane to pixels of the view, left and top first. */
export const toView = (view: RestingView, x: number, y: number) => ({
  x: (x - view.west) / view.metresPerPixel,
  y: (y - view.north) / view.metresPerPixel,
});

/** Pixels of the view to metres on the plane. */
export const toMetres = (view: RestingView, x: number, y: number) => ({
  x: x * view.metresPerPixel + view.west,
  y: y * view.metresPerPixel + view.north,
});

/** Whether a place in pixels is in the view, a margin inside its edge. */
export const inView = (view: RestingView, x: number, y: number, margin = 0): boolean =>
  x >= margin && y >= margin && x <= view.width - margin && y <= view.height - margin;
