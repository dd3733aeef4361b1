import { type Bounds, bounds, DomEvent, DomUtil, Util } from 'leaflet';
import { shownTheme } from '../../app/shownTheme.ts';
import { type Palette, paletteOf } from '../colours/palette.ts';
import { type DrawnPath, LeafletCanvas } from './canvasInside.ts';
import { type CanvasPiece, type CanvasPieces, makePieces } from './canvasPieces.ts';
import { drawPiece, partsOf } from './drawPiece.ts';

/** Milliseconds from one piece, or part of a piece, to the next. */
export const partAfter = 40;

/** Leaflet's canvas in pieces, and how they are drawn. When, is for `CrispCanvas` to say. */
export class PiecedCanvas extends LeafletCanvas {
  protected pieces: CanvasPieces | null = null;
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
  }

  protected drawPiece(piece: CanvasPiece, changed: Bounds | null): void {
    drawPiece(piece, changed, (ctx, within) => {
      this.drawnBounds = within;
      this._ctx = ctx as unknown as CanvasRenderingContext2D;
      this._drawing = true;
      for (const path of this.paths()) path._updatePath();
      this._drawing = false;
    });
  }

  /** What has been asked to be drawn anew, layer pixels; it is not asked for any more. */
  protected takeChanges(): Bounds | null {
    if (this._redrawRequest !== null) Util.cancelAnimFrame(this._redrawRequest);
    this._redrawRequest = null;
    const changed = this._redrawBounds ?? null;
    this._redrawBounds = null;
    return changed;
  }

  /**
   * Draws what comes next, part by part; says after each how long to rest.
   * @param palette null for the page's own colours
   */
  protected *drawNext(palette: Palette | null): Generator<number, void> {
    if (this.pieces === null) return;
    const { next } = this.pieces;
    for (const part of partsOf(next)) {
      this.drawnPalette = palette;
      this.drawPiece(next, part);
      this.drawnPalette = null;
      // Until all of it is drawn.
      next.isStale = true;
      yield partAfter;
    }
    next.isStale = false;
  }
}
