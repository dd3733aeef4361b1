import { otherTheme, shownTheme } from '../../app/shownTheme.ts';
import { paletteOf } from '../colours/palette.ts';
import { stepByStep } from '../stepByStep.ts';
import { outdate, turnToNext } from './canvasPieces.ts';
import { putTogether } from './drawPiece.ts';
import { PiecedCanvas, partAfter } from './PiecedCanvas.ts';
import { countsIn, type LayerPixels, layerPixels, seenNow } from './seen.ts';

/** Milliseconds from a change until what is around the view is drawn: the hand may go on. */
const aroundAfter = 200;
/** Milliseconds for which nothing has changed before the other theme's picture is made. */
const otherAfter = 400;
/** Milliseconds from a zoom's start until what it ends with is drawn: past its first frames. */
const endAfter = 50;

/**
 * Draws what is not seen yet, so that nothing has to be drawn when it comes: while a zoom is under
 * way the view it ends with, at rest what a drag or a zoom would bring into the view and, last, the
 * view in the other theme.
 */
export class UnseenCanvas extends PiecedCanvas {
  /** Calls off what waits to be drawn. */
  private waiting: (() => void) | null = null;
  /** The end of the zoom under way, where `next` has been drawn for it. */
  private coming: LayerPixels | null = null;
  /** In whose pixels the pieces lie. */
  protected drawnIn: LayerPixels | null = null;
  /** Whether the view is to be drawn anew without hurry. */
  protected isOutdated = false;

  /** Draws nothing more of what has been begun, nor takes it for drawn. */
  protected callOff(): void {
    this.waiting?.();
    this.waiting = null;
    this.coming = null;
  }

  /** Begins to draw what is not seen, in place of what has been begun. */
  private begin(steps: Generator<number, void>): void {
    this.callOff();
    this.waiting = stepByStep(steps);
  }

  protected drawLater(): void {
    this.begin(this.unseen());
  }

  /** Draws what the zoom under way ends with; from the start where something changes meanwhile. */
  protected drawAhead(): void {
    this.begin(this.ahead());
  }

  /**
   * Draws all anew in place of what has been asked for, part by part and unseen: where what is shown
   * serves as well meanwhile.
   */
  drawQuietly(): void {
    if (this.pieces === null || this.pieces.view.isStale) return;
    this.takeChanges();
    this.isOutdated = true;
    outdate(this.pieces);
    if (this._map._animatingZoom) this.drawAhead();
    else this.drawLater();
  }

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
    this.coming = layerPixels(this._map);
  }

  /** Whether `next` shows the view, drawn ahead in a zoom, and nothing has changed since. */
  protected hasArrived(): boolean {
    return (
      countsIn(this._map, this.coming) &&
      this.pieces?.next.bounds.equals(seenNow(this._map)) === true &&
      !this._redrawBounds
    );
  }

  /** Whether a drag has brought into view what was all drawn; `next` shows it then. */
  protected hasBroughtIn(): boolean {
    const seen = seenNow(this._map);
    if (this.pieces === null || this.isOutdated || !countsIn(this._map, this.drawnIn)) return false;
    const { view, around, next } = this.pieces;
    return this._bounds?.contains(seen) === true && putTogether(next, [view, ...around], seen);
  }
}
