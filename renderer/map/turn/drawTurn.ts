import type { Palette } from '../colours/palette.ts';
import type { pieceLook } from '../compare/looks.ts';
import { thinning } from '../leaflet/planeStyle.ts';
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
  ctx.fillStyle = palette.sea;
  ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  ctx.setTransform(scale, 0, 0, scale, ctx.canvas.width / 2, ctx.canvas.height / 2);
  ctx.lineJoin = 'round';
  ctx.lineWidth = 0.7 * thinning(metres) * metres;
  ctx.strokeStyle = palette.graticule;
  ctx.stroke(pathOf(shapes.graticule));
  // One path for all land of a colour takes longer. Faint land first: borders stand over it.
  for (const [colour, rings] of byFaintness(shapes, fills, palette)) {
    const path = pathOf(rings);
    ctx.fillStyle = colour;
    ctx.fill(path, 'evenodd');
    ctx.strokeStyle = colour === palette.land ? palette.borderFaint : palette.border;
    ctx.stroke(path);
  }
  const edge = pathOf([shapes.edge]);
  eraseAround(ctx, edge, metres);
  ctx.strokeStyle = palette.borderFaint;
  ctx.stroke(edge);
  for (const { rings, look } of picture.pieces)
    drawPiece(ctx, pathOf(rings), look, palette, metres);
}

/**
 * What lies behind the region's horizon comes into sight with the edge, not before. Erased
 * afterwards: to draw within a clip that is no rectangle takes twice as long.
 * @param metres in one pixel
 */
function eraseAround(ctx: CanvasRenderingContext2D, edge: Path2D, metres: number): void {
  const { width, height } = ctx.canvas;
  const around = new Path2D(edge);
  around.rect((-width * metres) / 2, (-height * metres) / 2, width * metres, height * metres);
  ctx.globalCompositeOperation = 'destination-out';
  ctx.fill(around, 'evenodd');
  ctx.globalCompositeOperation = 'source-over';
}

function drawPiece(
  ctx: CanvasRenderingContext2D,
  path: Path2D,
  { casing, area }: TurningPiece['look'],
  palette: Palette,
  metres: number,
): void {
  ctx.globalAlpha = casing.opacity;
  ctx.lineWidth = casing.weight * metres;
  ctx.strokeStyle = palette[casing.color];
  ctx.stroke(path);
  ctx.globalAlpha = area.fillOpacity;
  ctx.fillStyle = palette[area.fillColor];
  ctx.fill(path, 'evenodd');
  ctx.globalAlpha = 1;
  ctx.lineWidth = area.weight * metres;
  ctx.strokeStyle = palette[area.color];
  ctx.stroke(path);
}

/** Each country's colour and rings, those of the palette's land first. */
function byFaintness(
  { land }: TurningShapes,
  fills: ReadonlyMap<string, string>,
  palette: Palette,
) {
  const all = [...land].map(([id, rings]) => [fills.get(id) ?? palette.land, rings] as const);
  const isFaint = ([colour]: (typeof all)[number]) => colour === palette.land;
  return [...all.filter(isFaint), ...all.filter((one) => !isFaint(one))];
}

/**
 * Each point straight from where it lay on one plane to where it lies on the other; points less
 * than a pixel apart are one, for each costs time and nobody sees so little while it moves.
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
  // No pair is made of x and y: a turn would leave millions of them to be cleared away.
  for (const ring of rings) {
    const a = ring[from.id];
    const b = ring[to.id];
    let lastX = Infinity;
    let lastY = Infinity;
    for (let i = 0; i < a.length; i += 2) {
      const ax = (a[i] ?? 0) - from.x;
      const ay = (a[i + 1] ?? 0) - from.y;
      const x = ax + ((b[i] ?? 0) - to.x - ax) * share;
      const y = ay + ((b[i + 1] ?? 0) - to.y - ay) * share;
      const isLast = i === a.length - 2;
      if (!isLast && Math.abs(x - lastX) < pixel && Math.abs(y - lastY) < pixel) continue;
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
      lastX = x;
      lastY = y;
    }
  }
  return path;
}
