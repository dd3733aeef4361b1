import { PlanarPath } from '../leaflet/PlanarPath.ts';
import type { Extent } from '../projection/mapProjection.ts';
import { reliefStrength } from './strength.ts';

/** Light and shadow of the land, painted over whatever lies below it in the same canvas. */
export class ReliefPath extends PlanarPath {
  private picture: CanvasImageSource | null = null;

  /** @param extent what the pictures cover, metres on the plane */
  constructor(extent: Extent) {
    super({ path: new Path2D(), extent, lines: () => [] }, { interactive: false });
  }

  /** @param picture covers the whole extent; null paints nothing */
  setPicture(picture: CanvasImageSource | null): void {
    if (this.picture === picture) return;
    this.picture = picture;
    this.redraw();
  }

  protected override paint(ctx: CanvasRenderingContext2D, metres: number): void {
    const opacity = Number(this._renderer.palette.relief) * reliefStrength(metres);
    if (this.picture === null || opacity === 0) return;
    const [west, north, east, south] = this.shape.extent;
    ctx.globalAlpha = opacity;
    ctx.drawImage(this.picture, west, north, east - west, south - north);
  }
}
