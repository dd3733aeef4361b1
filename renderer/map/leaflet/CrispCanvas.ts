import {
  type Bounds,
  bounds,
  DomEvent,
  DomUtil,
  type LeafletEventHandlerFn,
  Renderer,
  type ZoomAnimEvent,
} from 'leaflet';
import { otherTheme, shownTheme, watchTheme } from '../../app/shownTheme.ts';
import { type Palette, paletteOf } from '../colours/palette.ts';
import { later } from '../later.ts';
import { type DrawnPath, LeafletCanvas } from './canvasInside.ts';
import {
  type CanvasPiece,
  type CanvasPieces,
  layPieces,
  makePieces,
  makeReady,
  show,
  takeBack,
  turnTheme,
} from './canvasPieces.ts';
import { common, seenAfter, seenNow } from './seen.ts';

const leafletRenderer = Renderer.prototype as unknown as { _update(): void };

/** Pixels by which a line may reach beyond its geometry. */
const reach = 4;
/** Milliseconds from a change until what is around the view is drawn: the hand may go on. */
const aroundAfter = 200;
/** And from one piece to the next. */
const nextAfter = 40;
/** Milliseconds for which nothing has changed before the other theme's picture is made. */
const otherAfter = 400;

/**
 * Leaflet's canvas, drawn in pieces: at once what is in view, and piece by piece a little
 * later what a drag or a zoom would bring into it, last what is in view in the other theme, so that
 * a change of theme has nothing to draw. Each pixel costs time, drawn on or not, and two
 * thirds of them are out of sight. The pieces stand on whole pixels, where Leaflet's own canvas
 * may stand on a fraction of one with every line blurred.
 */
export class CrispCanvas extends LeafletCanvas {
  private pieces: CanvasPieces | null = null;
  private unwatch: (() => void) | null = null;
  /** Calls off what waits to be drawn. */
  private waiting: (() => void) | null = null;
  /** What is being drawn, layer pixels. */
  drawnBounds: Bounds = bounds([0, 0], [0, 0]);
  /** What is being drawn in another theme than the page's. */
  private drawnPalette: Palette | null = null;

  /** The colours of what is being drawn. */
  get palette(): Palette {
    return this.drawnPalette ?? paletteOf(shownTheme());
  }

  /** The paths on it, the lowest first. */
  paths(): readonly DrawnPath[] {
    const paths: DrawnPath[] = [];
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
    this.unwatch = watchTheme(() => this.changeTheme());
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
        move(!seenNow(this._map).contains(seenAfter(this._map, event as ZoomAnimEvent)));
        zoomanim?.call(this, event);
      },
    };
  }

  override _destroyContainer(): void {
    this.waiting?.();
    this.waiting = null;
    this.unwatch?.();
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
    if (this.pieces !== null) layPieces(this.pieces, whole, seenNow(this._map));
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
    if (this.pieces === null) return;
    const { view, around, other } = this.pieces;
    for (const piece of [...around, other])
      if (changed === null || changed.overlaps(piece.bounds)) piece.isStale = true;
    this.drawPiece(view, view.isStale ? null : changed);
    this.drawLater();
  }

  private changeTheme(): void {
    if (this.pieces === null) return;
    const { view, around, other } = this.pieces;
    const isReady = !other.isStale;
    // All of it, whatever part of it was to be drawn anew.
    for (const piece of [view, other, ...around]) piece.isStale = true;
    if (isReady) {
      this.pieces = turnTheme(this.pieces);
      this.pieces.view.isStale = false;
      this.drawLater();
    } else this._redraw();
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

  /** Draws what is not seen, one piece at a time. */
  private drawLater(after = aroundAfter): void {
    this.waiting?.();
    this.waiting = null;
    if (this.pieces === null) return;
    const { around, other } = this.pieces;
    const next = around.find(({ isStale }) => isStale) ?? other;
    if (!next.isStale) return;
    this.waiting = later(
      () => {
        this.drawUnseen(next, next === other);
        this.drawLater(nextAfter);
      },
      next === other ? otherAfter : after,
    );
  }

  private drawUnseen(piece: CanvasPiece, inOtherTheme: boolean): void {
    // The end of a zoom will have all drawn anew, and a drag needs its frames.
    if (this._map._animatingZoom) return;
    if (inOtherTheme && this._container.hasAttribute('data-moving')) return;
    this.drawnPalette = inOtherTheme ? paletteOf(otherTheme(shownTheme())) : null;
    this.drawPiece(piece, null);
    this.drawnPalette = null;
  }
}
