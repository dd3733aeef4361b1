import { PlanarPath } from '../leaflet/PlanarPath.ts';
import type { Extent } from '../projection/mapProjection.ts';
import { reliefStrength } from './strength.ts';

/** Light and shadow of the land, painted over whatever lies below it in the same canvas. */
export class ReliefPath extends PlanarPath {
  private picture: CanvasImageSource | null = null;
  private opacity = 1;

  /** @param extent what the pictures cover, metres on the plane */
  constructor(extent: Extent) {
    super({ path: new Path2D(), extent, lines: () => [] }, { interactive: false });
  }

  /**
   * @param picture covers the whole extent; null paints nothing
   * @param opacity 0 to 1, of which a close look leaves less
   */
  setPicture(picture: CanvasImageSource | null, opacity: number): void {
    if (this.picture === picture && this.opacity === opacity) return;
    this.picture = picture;
    this.opacity = opacity;
    this.redraw();
  }

  protected override paint(ctx: CanvasRenderingContext2D, metres: number): void {
    const opacity = this.opacity * reliefStrength(metres);
    if (this.picture === null || opacity === 0) return;
    const [west, north, east, south] = this.shape.extent;
    ctx.globalAlpha = opacity;
    ctx.drawImage(this.picture, west, north, east - west, south - north);
  }
}
