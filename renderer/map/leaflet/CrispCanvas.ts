import {
  bounds,
  DomUtil,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type Point,
  Renderer,
  Util,
  type ZoomAnimEvent,
} from 'leaflet';
import { otherTheme, shownTheme, watchTheme } from '../../app/shownTheme.ts';
import { paletteOf } from '../colours/palette.ts';
import { stepByStep } from '../stepByStep.ts';
import { keep, layPieces, turnToNext } from './canvasPieces.ts';
import { PiecedCanvas, partAfter } from './PiecedCanvas.ts';
import { seenAfter, seenNow } from './seen.ts';

const leafletRenderer = Renderer.prototype as unknown as { _update(): void };

/** Milliseconds from a change until what is around the view is drawn: the hand may go on. */
const aroundAfter = 200;
/** Milliseconds for which nothing has changed before the other theme's picture is made. */
const otherAfter = 400;
/** Milliseconds from a zoom's start until what it ends with is drawn: past its first frames. */
const endAfter = 50;

/**
 * Leaflet's canvas, drawn in pieces: at once what is in view, and piece by piece a little
 * later what a drag or a zoom would bring into it. What comes next is drawn ahead, so that nothing
 * has to be drawn when it comes: while a zoom is under way the view it ends with, and last, at rest,
 * the view in the other theme. Each pixel costs time, drawn on or not, and two thirds of them are out
 * of sight. The pieces stand on whole pixels, where Leaflet's own canvas may stand on a fraction
 * of one with every line blurred.
 */
export class CrispCanvas extends PiecedCanvas {
  private unwatch: (() => void) | null = null;
  /** Calls off what waits to be drawn. */
  private waiting: (() => void) | null = null;
  /** The end of the zoom under way, where `next` has been drawn for it. */
  private coming: { readonly zoom: number; readonly origin: Point } | null = null;
  /** Whether the view is to be drawn anew without hurry. */
  private isOutdated = false;

  protected override _initContainer(): void {
    super._initContainer();
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
        this.drawAhead();
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
    this.waiting?.();
    leafletRenderer._update.call(this);
    this._container.toggleAttribute('data-moving', false);
    const whole = this._bounds ?? bounds([0, 0], [0, 0]);
    const size = whole.getSize();
    this._container.style.width = `${size.x}px`;
    this._container.style.height = `${size.y}px`;
    this.stand();
    const isDrawn = this.hasArrived();
    this.coming = null;
    this.isOutdated = false;
    if (this.pieces !== null) {
      if (isDrawn) this.pieces = turnToNext(this.pieces);
      layPieces(this.pieces, whole, seenNow(this._map));
      if (isDrawn) keep(this.pieces.view);
    }
    if (isDrawn) this.drawLater();
    else this.fire('update');
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
    if (this._map._animatingZoom) {
      this.drawAhead();
      return;
    }
    const changed = this._redrawBounds ?? null;
    this._redrawBounds = null;
    if (this.pieces === null) return;
    const { view, around, next } = this.pieces;
    for (const piece of [...around, next])
      if (changed === null || changed.overlaps(piece.bounds)) piece.isStale = true;
    this.drawPiece(view, view.isStale ? null : changed);
    this.drawLater();
  }

  /**
   * Draws all anew in place of what has been asked for, part by part and unseen: where what is shown
   * serves as well meanwhile.
   */
  drawQuietly(): void {
    if (this.pieces === null || this.pieces.view.isStale) return;
    if (this._redrawRequest !== null) Util.cancelAnimFrame(this._redrawRequest);
    this._redrawRequest = null;
    this._redrawBounds = null;
    this.isOutdated = true;
    const { around, next } = this.pieces;
    for (const piece of [...around, next]) piece.isStale = true;
    if (this._map._animatingZoom) this.drawAhead();
    else this.drawLater();
  }

  private changeTheme(): void {
    if (this.pieces === null) return;
    const { view, around, next } = this.pieces;
    const isReady = !next.isStale && !this._map._animatingZoom;
    // All of it, whatever part of it was to be drawn anew.
    for (const piece of [view, next, ...around]) piece.isStale = true;
    if (isReady) {
      this.pieces = turnToNext(this.pieces);
      this.pieces.view.isStale = false;
      this.drawLater();
    } else this._redraw();
  }

  /** Begins to draw what is not seen, in place of what waited to be drawn. */
  private begin(steps: Generator<number, void>): void {
    this.waiting?.();
    this.waiting = stepByStep(steps);
  }

  private drawLater(): void {
    this.begin(this.unseen());
  }

  /** Draws what is not seen: what lies around the view, and the view in the other theme. */
  private *unseen(): Generator<number, void> {
    if (this.isOutdated && this.pieces !== null) {
      yield partAfter;
      yield* this.drawNext(null);
      this.pieces = turnToNext(this.pieces);
      this.pieces.next.isStale = true;
      this.isOutdated = false;
    }
    yield aroundAfter;
    for (const piece of this.pieces?.around ?? []) {
      if (!piece.isStale) continue;
      this.drawPiece(piece, null);
      yield partAfter;
    }
    if (!this.pieces?.next.isStale) return;
    yield otherAfter;
    // A drag needs its frames.
    while (this._container.hasAttribute('data-moving')) yield partAfter;
    yield* this.drawNext(paletteOf(otherTheme(shownTheme())));
  }

  /** Draws what the zoom under way ends with; from the start where something changes meanwhile. */
  private drawAhead(): void {
    this.coming = null;
    this.begin(this.ahead());
  }

  private *ahead(): Generator<number, void> {
    yield endAfter;
    if (this.pieces === null || !this._map._animatingZoom) return;
    const { next } = this.pieces;
    // The map already counts in the pixels of the view to come.
    this._onZoomEnd();
    this._redrawBounds = null;
    next.bounds = seenNow(this._map);
    next.isMoved = true;
    yield* this.drawNext(null);
    this.coming = { zoom: this._map.getZoom(), origin: this._map.getPixelOrigin() };
  }

  /** Whether the view is the one drawn ahead, and nothing has changed since. */
  private hasArrived(): boolean {
    return (
      this.pieces !== null &&
      this.coming?.zoom === this._map.getZoom() &&
      this.coming.origin.equals(this._map.getPixelOrigin()) &&
      this.pieces.next.bounds.equals(seenNow(this._map)) &&
      !this._redrawBounds
    );
  }
}

/** The canvas on which a map's countries and lines are drawn. */
export function canvasOf({ options }: LeafletMap): CrispCanvas | null {
  return options.renderer instanceof CrispCanvas ? options.renderer : null;
}
