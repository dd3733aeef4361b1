import { type Bounds, Browser, bounds, DomUtil, point } from 'leaflet';
import { common } from './seen.ts';

/** A part of what a map's canvas covers, drawn on a page of its own and shown as a picture. */
export interface CanvasPiece {
  readonly canvas: HTMLCanvasElement;
  readonly page: OffscreenCanvas;
  readonly ctx: OffscreenCanvasRenderingContext2D;
  /** Where it lies, layer pixels. */
  bounds: Bounds;
  /** Whether something has changed since it was drawn. */
  isStale: boolean;
  /** Whether it still has to be made ready for where it lies. */
  isMoved: boolean;
}

export interface CanvasPieces {
  readonly view: CanvasPiece;
  /** What the view may show next, hidden: itself in the other theme, in a zoom what it ends with. */
  readonly next: CanvasPiece;
  readonly around: readonly CanvasPiece[];
}

/** Rows and columns of what is around the view, which has the middle. */
const places = [0, 1, 2]
  .flatMap((row) => [0, 1, 2].map((column) => [row, column] as const))
  .filter(([row, column]) => row !== 1 || column !== 1);

/** Canvases in a container, which alone answers the pointer; null where no canvas can be had. */
export function makePieces(container: HTMLElement): CanvasPieces | null {
  const view = makePiece(container, 'view');
  const next = makePiece(container, 'next');
  const around = places.map(() => makePiece(container, 'around'));
  if (view === null || next === null) return null;
  return { view, next, around: around.filter((piece) => piece !== null) };
}

type Part = 'view' | 'next' | 'around';

function makePiece(container: HTMLElement, part: Part): CanvasPiece | null {
  const canvas = document.createElement('canvas');
  canvas.className = 'atlas-canvas-piece';
  canvas.dataset.part = part;
  const page = new OffscreenCanvas(1, 1);
  const ctx = page.getContext('2d');
  if (ctx === null) return null;
  container.append(canvas);
  return { canvas, page, ctx, bounds: bounds([0, 0], [0, 0]), isStale: true, isMoved: true };
}

/** Shows what has been drawn to be shown next, at once. */
export function turnToNext({ view, next, around }: CanvasPieces): CanvasPieces {
  view.canvas.dataset.part = 'next' satisfies Part;
  next.canvas.dataset.part = 'view' satisfies Part;
  return { view: next, next: view, around };
}

/**
 * Lays the pieces out anew: the first over the view, the others between it and the edges of the
 * whole. What is not yet drawn is not seen.
 */
export function layPieces(pieces: CanvasPieces, whole: Bounds, view: Bounds): void {
  const edges = (axis: 'x' | 'y') =>
    [whole.min, view.min, view.max, whole.max].map((corner) => corner?.[axis] ?? 0);
  const [xs, ys] = [edges('x'), edges('y')];
  const lay = (piece: CanvasPiece, row: number, column: number) => {
    const [left = 0, right = 0] = xs.slice(column);
    const [top = 0, bottom = 0] = ys.slice(row);
    piece.bounds = bounds([left, top], [right, bottom]);
    piece.isStale = true;
    piece.isMoved = true;
    piece.canvas.style.visibility = 'hidden';
    DomUtil.setPosition(piece.canvas, point(left, top).subtract([xs[0] ?? 0, ys[0] ?? 0]));
  };
  lay(pieces.view, 1, 1);
  lay(pieces.next, 1, 1);
  for (const [i, [row, column]] of places.entries()) {
    const piece = pieces.around[i];
    if (piece !== undefined) lay(piece, row, column);
  }
}

/** Keeps what had been drawn for where a piece has now been laid. */
export function keep(piece: CanvasPiece): void {
  piece.isStale = false;
  piece.isMoved = false;
  piece.canvas.style.visibility = '';
}

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

/** A piece in parts, one below the other, each drawn in a fraction of a frame. */
export function partsOf({ bounds: whole }: CanvasPiece, parts = 3): readonly Bounds[] {
  const { x: left, y: top } = whole.getTopLeft();
  const { x: right, y: bottom } = whole.getBottomRight();
  const edge = (i: number) => top + Math.round(((bottom - top) * i) / parts);
  return Array.from({ length: parts }, (_, i) => bounds([left, edge(i)], [right, edge(i + 1)]));
}

/**
 * Makes a piece ready to be drawn where it has been laid. Its pixels are kept where their number
 * fits: to get new ones takes longer than to draw on them.
 */
function makeReady(piece: CanvasPiece): void {
  const { canvas, page, ctx, bounds: at, isMoved } = piece;
  if (!isMoved) return;
  piece.isMoved = false;
  const scale = Browser.retina ? 2 : 1;
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
function takeBack({ canvas, ctx }: CanvasPiece): void {
  ctx.save();
  ctx.resetTransform();
  ctx.drawImage(canvas, 0, 0);
  ctx.restore();
}
