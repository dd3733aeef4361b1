import {
  type Bounds,
  Canvas,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type Path,
  type RendererOptions,
} from 'leaflet';

export interface DrawnPath extends Path {
  _updatePath(): void;
}

interface DrawStep {
  readonly layer: DrawnPath;
  readonly next: DrawStep | null;
}

/** What Leaflet's canvas renderer keeps for itself. */
interface CanvasInside {
  _map: LeafletMap & { readonly _animatingZoom: boolean };
  _drawFirst?: DrawStep | null;
  _container: HTMLElement & { _leaflet_disable_events?: boolean };
  _bounds: Bounds | undefined;
  _ctx: CanvasRenderingContext2D;
  _drawing: boolean;
  _redrawBounds: Bounds | null | undefined;
  _redrawRequest: number | null;
  _onMouseMove(event: Event): void;
  _onClick(event: Event): void;
  _handleMouseOut(event: Event): void;
  _destroyContainer(): void;
  _onZoomEnd(): void;
  _reset(): void;
  getEvents(): Record<string, LeafletEventHandlerFn>;
}

/** Leaflet's canvas renderer with its inside open, for one that draws otherwise. */
export const LeafletCanvas = Canvas as unknown as new (
  options?: RendererOptions,
) => Canvas & CanvasInside;
