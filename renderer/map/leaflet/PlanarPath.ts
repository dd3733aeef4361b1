import { type Bounds, bounds, type Map as LeafletMap, Path, type Point, setOptions } from 'leaflet';
import { containsPoint, type PlaneShape, touchesLine } from '../basemap/shape.ts';
import type { Palette } from '../colours/palette.ts';
import { hatchOver } from './hatchOver.ts';
import { type DrawnStyle, drawnStyle, type PlaneStyle } from './planeStyle.ts';
import { metresPerPixel } from './scale.ts';

/** What the canvas (see CrispCanvas) keeps for its paths to draw with. */
interface PathCanvas {
  readonly _drawing: boolean;
  readonly _ctx: CanvasRenderingContext2D;
  readonly drawnBounds: Bounds;
  /** The colours to draw with. */
  readonly palette: Palette;
}

/** Pixels to either side of a line at which the pointer still means it. */
const reach = 5;

/**
 * A path whose geometry is already on the plane, in metres: drawn as one `Path2D` under a
 * transform, so that a zoom projects nothing and a pan draws nothing.
 */
export class PlanarPath extends Path {
  declare protected _map: LeafletMap;
  declare protected _renderer: PathCanvas;
  declare protected _pxBounds: Bounds;
  protected shape: PlaneShape;
  private style: PlaneStyle;

  constructor(shape: PlaneShape, style: PlaneStyle) {
    super();
    this.shape = shape;
    this.style = style;
    // Colours are names here, and no business of Leaflet's.
    const { color, fillColor, dashArray, hatch, ...options } = style;
    setOptions(this, options);
  }

  /** Draws another level of detail of the same thing. */
  setShape(shape: PlaneShape): void {
    if (shape === this.shape) return;
    this.shape = shape;
    this.redraw();
  }

  /** Draws it in another style, which answers the pointer as the one before. */
  restyle(style: PlaneStyle): void {
    this.style = style;
    this.options.weight = style.weight ?? 1;
    this.redraw();
  }

  /** What is drawn, as it looks now. */
  drawn(): { readonly shape: PlaneShape; readonly style: DrawnStyle } {
    const metres = metresPerPixel(this._map.getZoom());
    return { shape: this.shape, style: drawnStyle(this.style, this._renderer.palette, metres) };
  }

  /** Called by Leaflet: where on the screen the path lies. */
  protected _project(): void {
    const scale = 1 / metresPerPixel(this._map.getZoom());
    const origin = this._map.getPixelOrigin();
    const [west, north, east, south] = this.shape.extent;
    this._pxBounds = bounds(
      [west * scale - origin.x, north * scale - origin.y],
      [east * scale - origin.x, south * scale - origin.y],
    );
  }

  /** Called by Leaflet when a style changes the line's width. */
  protected _updateBounds(): void {
    this._project();
  }

  /** Called by Leaflet after a view change; the renderer draws every path anew anyway. */
  protected _update(): void {}

  /** Called by the canvas for each path that it draws. */
  protected _updatePath(): void {
    const { _drawing, _ctx: ctx, drawnBounds } = this._renderer;
    if (!_drawing || !this._pxBounds.intersects(drawnBounds)) return;
    const metres = metresPerPixel(this._map.getZoom());
    const origin = this._map.getPixelOrigin();
    ctx.save();
    ctx.transform(1 / metres, 0, 0, 1 / metres, -origin.x, -origin.y);
    this.paint(ctx, metres);
    ctx.restore();
  }

  /**
   * Paints the path on a canvas whose units are metres of the plane.
   * @param metres in one pixel
   */
  protected paint(ctx: CanvasRenderingContext2D, metres: number): void {
    const { fill, hatch, line } = drawnStyle(this.style, this._renderer.palette, metres);
    if (fill !== null) {
      ctx.globalAlpha = fill.opacity;
      ctx.fillStyle = fill.colour;
      for (const { path } of this.partsIn(metres, fill.opacity)) ctx.fill(path, 'evenodd');
      if (hatch !== null) hatchOver(ctx, this.shape, hatch, metres);
    }
    if (line !== null) {
      ctx.globalAlpha = line.opacity;
      ctx.strokeStyle = line.colour;
      ctx.lineWidth = line.width * metres;
      ctx.lineJoin = 'round';
      ctx.lineCap = line.dashes.length > 0 ? 'butt' : 'round';
      ctx.setLineDash(line.dashes.map((length) => length * metres));
      for (const { path } of this.partsIn(metres, line.opacity)) ctx.stroke(path);
    }
  }

  /**
   * The parts of the shape that lie where is being drawn: many small paths are painted in a
   * fraction of the time that one of them all takes. What is seen through stays one, or its parts
   * would be seen where they overlap.
   */
  private partsIn(metres: number, opacity: number): readonly PlaneShape[] {
    const { parts } = this.shape;
    if (parts === undefined || opacity < 1) return [this.shape];
    const origin = this._map.getPixelOrigin();
    const { drawnBounds } = this._renderer;
    const [from, to] = [drawnBounds.getTopLeft(), drawnBounds.getBottomRight()];
    const [left, right] = [(from.x + origin.x) * metres, (to.x + origin.x) * metres];
    const [top, bottom] = [(from.y + origin.y) * metres, (to.y + origin.y) * metres];
    return parts.filter(
      ({ extent: [west, north, east, south] }) =>
        east >= left && west <= right && south >= top && north <= bottom,
    );
  }

  /** Called by Leaflet for the pointer: whether a layer point lies inside, or on the line. */
  protected _containsPoint(at: Point): boolean {
    const metres = metresPerPixel(this._map.getZoom());
    const origin = this._map.getPixelOrigin();
    const [x, y] = [(at.x + origin.x) * metres, (at.y + origin.y) * metres];
    return this.style.fill !== false
      ? containsPoint(this.shape, x, y)
      : touchesLine(this.shape, x, y, reach * metres);
  }
}
