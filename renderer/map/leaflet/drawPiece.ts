import { type Bounds, Browser, bounds } from 'leaflet';
import type { CanvasPiece } from './canvasPieces.ts';
import { common } from './seen.ts';

/** Pixels by which a line may reach beyond its geometry. */
const reach = 4;

/**
 * Draws a piece anew, or the part of it that has changed, and shows it.
 * @param changed layer pixels; null for all of it
 * @param paint draws on the context what lies within the bounds, layer pixels
 */
export function drawPiece(
  piece: CanvasPiece,
  changed: Bounds | null,
  paint: (ctx: OffscreenCanvasRenderingContext2D, within: Bounds) => void,
): void {
  const { ctx } = piece;
  if (changed !== null && !changed.overlaps(piece.bounds)) return;
  piece.isStale = false;
  const { x: width, y: height } = piece.bounds.getSize();
  // A map without a place has nothing to show, and there are no empty pictures.
  if (width === 0 || height === 0) return;
  const part = changed === null ? piece.bounds : common(piece.bounds, changed);
  const { x, y } = part.getTopLeft();
  const size = part.getSize();
  makeReady(piece);
  ctx.save();
  if (!part.equals(piece.bounds)) {
    takeBack(piece);
    ctx.beginPath();
    ctx.rect(x, y, size.x, size.y);
    ctx.clip();
  }
  ctx.clearRect(x, y, size.x, size.y);
  paint(ctx, bounds([x - reach, y - reach], part.getBottomRight().add([reach, reach])));
  ctx.restore();
  show(piece);
}

/**
 * Makes a piece show what others show where it is to lie, if they have drawn all of it: pictures
 * are drawn sooner than paths. Returns whether they had.
 */
export function putTogether(piece: CanvasPiece, from: readonly CanvasPiece[], at: Bounds): boolean {
  const parts = from.filter((part) => part.bounds.overlaps(at));
  if (parts.length === 0 || parts.some(({ isStale }) => isStale)) return false;
  piece.bounds = at;
  piece.isMoved = true;
  makeReady(piece);
  const { x: left, y: top } = at.getTopLeft();
  for (const { canvas, bounds: there } of parts) {
    const { x, y } = there.getTopLeft();
    put(piece, canvas, x - left, y - top);
  }
  show(piece);
  return true;
}

/** A piece in parts, one below the other, each drawn in a fraction of a frame. */
export function partsOf({ bounds: whole }: CanvasPiece, parts = 3): readonly Bounds[] {
  const { x: left, y: top } = whole.getTopLeft();
  const { x: right, y: bottom } = whole.getBottomRight();
  const edge = (i: number) => top + Math.round(((bottom - top) * i) / parts);
  return Array.from({ length: parts }, (_, i) => bounds([left, edge(i)], [right, edge(i + 1)]));
}

/** Pixels of a picture in one of the page. */
const density = () => (Browser.retina ? 2 : 1);

/**
 * Makes a piece ready to be drawn where it has been laid. Its pixels are kept where their number
 * fits: to get new ones takes longer than to draw on them.
 */
function makeReady(piece: CanvasPiece): void {
  const { canvas, page, ctx, bounds: at, isMoved } = piece;
  if (!isMoved) return;
  piece.isMoved = false;
  const scale = density();
  const { x: left, y: top } = at.getTopLeft();
  const { x: width, y: height } = at.getSize();
  if (page.width !== scale * width || page.height !== scale * height) {
    for (const sheet of [page, canvas]) {
      sheet.width = scale * width;
      sheet.height = scale * height;
    }
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  ctx.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
}

/**
 * Shows what has been drawn. A canvas that is drawn on itself is handed to the screen anew with
 * every frame that moves it; a picture is not.
 */
function show({ canvas, page }: CanvasPiece): void {
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(page.transferToImageBitmap());
  canvas.style.visibility = '';
}

/** Puts what is shown back on the page, which showing it took away. */
const takeBack = (piece: CanvasPiece) => put(piece, piece.canvas, 0, 0);

/** Puts a picture on the page, as it is and so many pixels of the screen from its corner. */
function put({ ctx }: CanvasPiece, picture: HTMLCanvasElement, x: number, y: number): void {
  ctx.save();
  ctx.resetTransform();
  ctx.drawImage(picture, density() * x, density() * y);
  ctx.restore();
}
