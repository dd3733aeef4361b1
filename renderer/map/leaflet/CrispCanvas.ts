import { type Bounds, Canvas, DomUtil, type Path, type RendererOptions } from 'leaflet';

interface DrawStep {
  readonly layer: Path;
  readonly next: DrawStep | null;
}
/** What Leaflet's canvas renderer keeps for itself. */
interface CanvasInside {
  readonly _drawFirst?: DrawStep | null;
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

  /** The paths on it, the lowest first. */
  paths(): readonly Path[] {
    const paths: Path[] = [];
    for (let step = this._drawFirst ?? null; step !== null; step = step.next ?? null)
      paths.push(step.layer);
    return paths;
  }
}
