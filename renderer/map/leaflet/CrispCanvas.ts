import {
  type Bounds,
  bounds,
  Canvas,
  DomEvent,
  DomUtil,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type Path,
  Renderer,
  type RendererOptions,
  type ZoomAnimEvent,
} from 'leaflet';
import { later } from '../later.ts';
import {
  type CanvasPiece,
  layPieces,
  makePieces,
  makeReady,
  show,
  takeBack,
} from './canvasPieces.ts';

interface DrawStep {
  readonly layer: Path & { _updatePath(): void };
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
  _reset(): void;
  getEvents(): Record<string, LeafletEventHandlerFn>;
}

const LeafletCanvas = Canvas as unknown as new (options?: RendererOptions) => Canvas & CanvasInside;
const leafletRenderer = Renderer.prototype as unknown as { _update(): void };

/** Pixels by which a line may reach beyond its geometry. */
const reach = 4;

/**
 * Leaflet's canvas, drawn in pieces: at once what is in view, and piece by piece a little
 * later what a drag or a zoom would bring into it. Each pixel costs time, drawn on or not, and two
 * thirds of them are out of sight. The pieces stand on whole pixels, where Leaflet's own canvas
 * may stand on a fraction of one with every line blurred.
 */
export class CrispCanvas extends LeafletCanvas {
  private pieces: readonly CanvasPiece[] = [];
  /** Calls off what waits to be drawn. */
  private waiting: (() => void) | null = null;
  /** What is being drawn, layer pixels. */
  drawnBounds: Bounds = bounds([0, 0], [0, 0]);

  /** The paths on it, the lowest first. */
  paths(): readonly DrawStep['layer'][] {
    const paths: DrawStep['layer'][] = [];
    for (let step = this._drawFirst ?? null; step !== null; step = step.next ?? null)
      paths.push(step.layer);
    return paths;
  }

  /** Called by Leaflet. */
  protected _initContainer(): void {
    this._container = DomUtil.create('div', 'atlas-canvas');
    this.pieces = makePieces(this._container);
    DomEvent.on(this._container, 'mousemove', this._onMouseMove, this);
    const presses = 'click dblclick mousedown mouseup contextmenu';
    DomEvent.on(this._container, presses, this._onClick, this);
    DomEvent.on(this._container, 'mouseout', this._handleMouseOut, this);
    // The renderer asks the paths itself.
    this._container._leaflet_disable_events = true;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    // Until the move has ended, and `_update` is called.
    const move = (brings: boolean) => this._container.toggleAttribute('data-moving', brings);
    const { zoomanim, ...others } = super.getEvents();
    return {
      ...others,
      movestart: () => move(true),
      zoomanim: (event) => {
        // A closer look at what is in view brings nothing else into it.
        move(!this.view().contains(this.viewAfter(event as ZoomAnimEvent)));
        zoomanim?.call(this, event);
      },
    };
  }

  override _destroyContainer(): void {
    this.waiting?.();
    this.waiting = null;
    super._destroyContainer();
  }

  /** Called by Leaflet when the view has changed; the paths are drawn by what listens to it. */
  protected _update(): void {
    if (this._map._animatingZoom && this._bounds) return;
    leafletRenderer._update.call(this);
    this._container.toggleAttribute('data-moving', false);
    const whole = this._bounds ?? bounds([0, 0], [0, 0]);
    const size = whole.getSize();
    this._container.style.width = `${size.x}px`;
    this._container.style.height = `${size.y}px`;
    layPieces(this.pieces, whole, this.view());
    this.stand();
    this.fire('update');
  }

  override _reset(): void {
    super._reset();
    this.stand();
  }

  private stand(): void {
    if (this._bounds !== undefined) DomUtil.setPosition(this._container, this._bounds.getTopLeft());
  }

  private view(): Bounds {
    const corner = (of: [number, number]) => this._map.containerPointToLayerPoint(of);
    const { x, y } = this._map.getSize();
    return bounds(corner([0, 0]).floor(), corner([x, y]).ceil());
  }

  /** What a zoom will show, layer pixels of now. */
  private viewAfter({ center, zoom }: ZoomAnimEvent): Bounds {
    const middle = this._map.latLngToLayerPoint(center);
    const half = this._map.getSize().divideBy(2 * this._map.getZoomScale(zoom));
    return bounds(middle.subtract(half), middle.add(half));
  }

  /** Called by Leaflet when it is put on the map. */
  protected _draw(): void {
    if (this._drawFirst) this._redraw();
  }

  /** Called by Leaflet when paths have changed: within `_redrawBounds`, everywhere without. */
  protected _redraw(): void {
    this._redrawRequest = null;
    // In flight the map counts in the pixels of the view to come, in which all is drawn anew.
    if (this._map._animatingZoom) return;
    const changed = this._redrawBounds ?? null;
    this._redrawBounds = null;
    const [view, ...around] = this.pieces;
    for (const piece of around)
      if (changed === null || changed.overlaps(piece.bounds)) piece.isStale = true;
    if (view !== undefined) this.drawPiece(view, view.isStale ? null : changed);
    this.drawLater();
  }

  private drawPiece(piece: CanvasPiece, changed: Bounds | null): void {
    const { ctx } = piece;
    if (changed !== null && !changed.overlaps(piece.bounds)) return;
    const { x: width, y: height } = piece.bounds.getSize();
    if (width === 0 || height === 0) {
      // A map without a place has nothing to show, and there are no empty pictures.
      piece.isStale = false;
      return;
    }
    const part = changed === null ? piece.bounds : common(piece.bounds, changed);
    const isPart = !part.equals(piece.bounds);
    const { x, y } = part.getTopLeft();
    const size = part.getSize();
    piece.isStale = false;
    makeReady(piece);
    this.drawnBounds = bounds([x - reach, y - reach], part.getBottomRight().add([reach, reach]));
    this._ctx = ctx as unknown as CanvasRenderingContext2D;
    ctx.save();
    if (isPart) {
      takeBack(piece);
      ctx.beginPath();
      ctx.rect(x, y, size.x, size.y);
      ctx.clip();
    }
    ctx.clearRect(x, y, size.x, size.y);
    this._drawing = true;
    for (const path of this.paths()) path._updatePath();
    this._drawing = false;
    ctx.restore();
    show(piece);
  }

  /** Draws what is out of view, one piece at a time. */
  private drawLater(): void {
    if (this.waiting !== null || !this.pieces.some(({ isStale }) => isStale)) return;
    this.waiting = later(() => {
      this.waiting = null;
      if (this._map._animatingZoom) return;
      const next = this.pieces.find(({ isStale }) => isStale);
      if (next !== undefined) this.drawPiece(next, null);
      this.drawLater();
    });
  }
}

/** Where two bounds overlap, on whole pixels. */
function common(a: Bounds, b: Bounds): Bounds {
  const [from, to] = [b.getTopLeft().floor(), b.getBottomRight().ceil()];
  const [first, last] = [a.getTopLeft(), a.getBottomRight()];
  return bounds(
    [Math.max(first.x, from.x), Math.max(first.y, from.y)],
    [Math.min(last.x, to.x), Math.min(last.y, to.y)],
  );
}
