import {
  bounds,
  DomUtil,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  Renderer,
  type ZoomAnimEvent,
} from 'leaflet';
import { watchTheme } from '../../app/shownTheme.ts';
import { keep, layPieces, outdate, turnToNext } from './canvasPieces.ts';
import { layerPixels, seenAfter, seenNow } from './seen.ts';
import { UnseenCanvas } from './UnseenCanvas.ts';

const leafletRenderer = Renderer.prototype as unknown as { _update(): void };

/**
 * Leaflet's canvas, drawn in pieces: at once what is in view, and piece by piece a little
 * later what is not. Each pixel costs time, drawn on or not, and two thirds of them are out of
 * sight. The pieces stand on whole pixels, where Leaflet's own canvas may stand on a fraction
 * of one with every line blurred.
 */
export class CrispCanvas extends UnseenCanvas {
  private unwatch: (() => void) | null = null;

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
    this.callOff();
    this.unwatch?.();
    super._destroyContainer();
  }

  /** Called by Leaflet when the view has changed; the paths are drawn by what listens to it. */
  protected _update(): void {
    if (this._map._animatingZoom && this._bounds) return;
    const isDrawn = this.hasArrived() || this.hasBroughtIn();
    this.callOff();
    leafletRenderer._update.call(this);
    this._container.toggleAttribute('data-moving', false);
    const whole = this._bounds ?? bounds([0, 0], [0, 0]);
    const size = whole.getSize();
    this._container.style.width = `${size.x}px`;
    this._container.style.height = `${size.y}px`;
    this.stand();
    this.drawnIn = layerPixels(this._map);
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
    // In flight the map counts in the pixels of the view to come, in which all is drawn anew.
    if (this._map._animatingZoom) {
      this._redrawRequest = null;
      this.drawAhead();
      return;
    }
    const changed = this.takeChanges();
    if (this.pieces === null) return;
    const { view } = this.pieces;
    outdate(this.pieces, changed);
    this.drawPiece(view, view.isStale ? null : changed);
    this.drawLater();
  }

  private changeTheme(): void {
    if (this.pieces === null) return;
    const isReady = !this.pieces.next.isStale && !this._map._animatingZoom;
    // All of it, whatever part of it was to be drawn anew.
    this.pieces.view.isStale = true;
    outdate(this.pieces);
    if (isReady) {
      this.pieces = turnToNext(this.pieces);
      this.pieces.view.isStale = false;
      this.drawLater();
    } else this._redraw();
  }
}

/** The canvas on which a map's countries and lines are drawn. */
export function canvasOf({ options }: LeafletMap): CrispCanvas | null {
  return options.renderer instanceof CrispCanvas ? options.renderer : null;
}
