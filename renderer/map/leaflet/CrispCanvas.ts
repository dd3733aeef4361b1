import { type Bounds, Canvas, DomUtil, type RendererOptions } from 'leaflet';

/** What Leaflet's canvas renderer keeps for itself. */
interface CanvasInside {
  readonly _container: HTMLCanvasElement;
  readonly _bounds: Bounds;
  _reset(): void;
}

const LeafletCanvas = Canvas as unknown as new (options?: RendererOptions) => Canvas & CanvasInside;

/**
 * Leaflet leaves its canvas on a fraction of a pixel when a view is set without a move, and
 * every line is blurred; this puts it back on whole pixels.
 */
export class CrispCanvas extends LeafletCanvas {
  override _reset(): void {
    super._reset();
    DomUtil.setPosition(this._container, this._bounds.getTopLeft());
  }
}
