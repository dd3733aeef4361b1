import type { pieceLook } from '../compare/looks.ts';
import type { Palette } from '../layers/usePalette.ts';
import type { RestingView } from '../leaflet/useView.ts';
import type { MapViewId } from '../projection/views.ts';
import type { TurningRing, TurningShapes } from './turnShapes.ts';

/** A view's middle on its plane and its scale, metres. */
interface Frame {
  readonly id: MapViewId;
  readonly x: number;
  readonly y: number;
  readonly metresPerPixel: number;
}

export const frameOf = (view: RestingView): Frame => ({
  id: view.projection.id,
  x: view.west + (view.width / 2) * view.metresPerPixel,
  y: view.north + (view.height / 2) * view.metresPerPixel,
  metresPerPixel: view.metresPerPixel,
});

export interface TurnPicture {
  readonly shapes: TurningShapes;
  /** The colour of each land by feature id; the others have the palette's. */
  readonly fills: ReadonlyMap<string, string>;
  readonly palette: Palette;
  /** What is laid over the land, the lowest first. */
  readonly pieces: readonly TurningPiece[];
}

export interface TurningPiece {
  readonly rings: readonly TurningRing[];
  readonly look: ReturnType<typeof pieceLook>;
}

/**
 * Draws the map on its way from one view to the other.
 * @param share how far the way has been gone, 0 to 1
 */
export function drawTurn(
  ctx: CanvasRenderingContext2D,
  picture: TurnPicture,
  from: Frame,
  to: Frame,
  share: number,
): void {
  const { shapes, fills, palette } = picture;
  const ratio = ctx.canvas.width / ctx.canvas.clientWidth || 1;
  const metres = from.metresPerPixel * (to.metresPerPixel / from.metresPerPixel) ** share;
  const scale = ratio / metres;
  const pathOf = (rings: readonly TurningRing[]) => between(rings, from, to, share, metres);
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  ctx.setTransform(scale, 0, 0, scale, ctx.canvas.width / 2, ctx.canvas.height / 2);
  ctx.lineJoin = 'round';
  const edge = pathOf([shapes.edge]);
  ctx.fillStyle = palette.sea;
  ctx.fill(edge);
  ctx.save();
  // What lies behind the region's horizon comes into sight with the edge, not before.
  ctx.clip(edge);
  ctx.lineWidth = 0.7 * metres;
  ctx.strokeStyle = palette.graticule;
  ctx.stroke(pathOf(shapes.graticule));
  for (const [colour, rings] of byColour(shapes, fills, palette)) {
    const path = pathOf(rings);
    ctx.fillStyle = colour;
    ctx.fill(path, 'evenodd');
    ctx.strokeStyle = colour === palette.land ? palette.borderFaint : palette.border;
    ctx.stroke(path);
  }
  ctx.restore();
  ctx.strokeStyle = palette.borderFaint;
  ctx.stroke(edge);
  for (const { rings, look } of picture.pieces) drawPiece(ctx, pathOf(rings), look, metres);
}

function drawPiece(
  ctx: CanvasRenderingContext2D,
  path: Path2D,
  { casing, area }: TurningPiece['look'],
  metres: number,
): void {
  ctx.globalAlpha = casing.opacity;
  ctx.lineWidth = casing.weight * metres;
  ctx.strokeStyle = casing.color;
  ctx.stroke(path);
  ctx.globalAlpha = area.fillOpacity;
  ctx.fillStyle = area.fillColor;
  ctx.fill(path, 'evenodd');
  ctx.globalAlpha = 1;
  ctx.lineWidth = area.weight * metres;
  ctx.strokeStyle = area.color;
  ctx.stroke(path);
}

/** Land of one colour is one path: few fills are quicker than many. Faint land comes first. */
function byColour({ land }: TurningShapes, fills: ReadonlyMap<string, string>, palette: Palette) {
  const groups = new Map<string, TurningRing[]>([[palette.land, []]]);
  for (const [id, rings] of land) {
    const colour = fills.get(id) ?? palette.land;
    const group = groups.get(colour);
    if (group === undefined) groups.set(colour, [...rings]);
    else group.push(...rings);
  }
  return groups;
}

/** Pixels between two points of a line: what is smaller nobody sees while it moves. */
const finest = 0.7;

/**
 * Each point straight from where it lay on one plane to where it lies on the other; points that
 * fall together on the screen are one, for each costs time.
 * @param pixel metres
 */
function between(
  rings: readonly TurningRing[],
  from: Frame,
  to: Frame,
  share: number,
  pixel: number,
): Path2D {
  const path = new Path2D();
  const near = finest * pixel;
  for (const ring of rings) {
    const [a, b] = [ring[from.id], ring[to.id]];
    let [lastX, lastY] = [Infinity, Infinity];
    for (let i = 0; i < a.length; i += 2) {
      const [ax, ay] = [(a[i] ?? 0) - from.x, (a[i + 1] ?? 0) - from.y];
      const [bx, by] = [(b[i] ?? 0) - to.x, (b[i + 1] ?? 0) - to.y];
      const [x, y] = [ax + (bx - ax) * share, ay + (by - ay) * share];
      const isLast = i === a.length - 2;
      if (!isLast && Math.abs(x - lastX) < near && Math.abs(y - lastY) < near) continue;
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
      [lastX, lastY] = [x, y];
    }
  }
  return path;
}
