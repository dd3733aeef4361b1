import { type Bounds, Browser, bounds, DomUtil, point } from 'leaflet';

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
  /** The view in the theme that the page is not in; hidden. */
  readonly other: CanvasPiece;
  readonly around: readonly CanvasPiece[];
}

/** Rows and columns of what is around the view, which has the middle. */
const places = [0, 1, 2]
  .flatMap((row) => [0, 1, 2].map((column) => [row, column] as const))
  .filter(([row, column]) => row !== 1 || column !== 1);

/** Canvases in a container, which alone answers the pointer; null where no canvas can be had. */
export function makePieces(container: HTMLElement): CanvasPieces | null {
  const view = makePiece(container, 'view');
  const other = makePiece(container, 'other');
  const around = places.map(() => makePiece(container, 'around'));
  if (view === null || other === null) return null;
  return { view, other, around: around.filter((piece) => piece !== null) };
}

type Part = 'view' | 'other' | 'around';

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

/** Shows the view as it is in the other theme, at once. */
export function turnTheme({ view, other, around }: CanvasPieces): CanvasPieces {
  view.canvas.dataset.part = 'other' satisfies Part;
  other.canvas.dataset.part = 'view' satisfies Part;
  return { view: other, other: view, around };
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
  lay(pieces.other, 1, 1);
  for (const [i, [row, column]] of places.entries()) {
    const piece = pieces.around[i];
    if (piece !== undefined) lay(piece, row, column);
  }
}

/**
 * Makes a piece ready to be drawn where it has been laid. Its pixels are kept where their number
 * fits: to get new ones takes longer than to draw on them.
 */
export function makeReady(piece: CanvasPiece): void {
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
export function show({ canvas, page }: CanvasPiece): void {
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(page.transferToImageBitmap());
  canvas.style.visibility = '';
}

/** Puts what is shown back on the page, which showing it took away. */
export function takeBack({ canvas, ctx }: CanvasPiece): void {
  ctx.save();
  ctx.resetTransform();
  ctx.drawImage(canvas, 0, 0);
  ctx.restore();
}
