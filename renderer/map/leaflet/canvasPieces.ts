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

/** Rows and columns of the pieces: the view in the middle comes first, then what is around it. */
const places = [
  [1, 1],
  ...[0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => [row, column] as const)),
].filter(([row, column], i) => i === 0 || row !== 1 || column !== 1);

/** Nine canvases in a container, which alone answers the pointer; the first shows the view. */
export function makePieces(container: HTMLElement): readonly CanvasPiece[] {
  return places.flatMap(() => {
    const canvas = document.createElement('canvas');
    canvas.className = 'atlas-canvas-piece';
    const page = new OffscreenCanvas(1, 1);
    const ctx = page.getContext('2d');
    if (ctx === null) return [];
    container.append(canvas);
    return [{ canvas, page, ctx, bounds: bounds([0, 0], [0, 0]), isStale: true, isMoved: true }];
  });
}

/**
 * Lays the pieces out anew: the first over the view, the others between it and the edges of the
 * whole. What is not yet drawn is not seen.
 */
export function layPieces(pieces: readonly CanvasPiece[], whole: Bounds, view: Bounds): void {
  const edges = (axis: 'x' | 'y') =>
    [whole.min, view.min, view.max, whole.max].map((corner) => corner?.[axis] ?? 0);
  const [xs, ys] = [edges('x'), edges('y')];
  pieces.forEach((piece, i) => {
    const [row = 0, column = 0] = places[i] ?? [];
    const [left = 0, right = 0] = xs.slice(column);
    const [top = 0, bottom = 0] = ys.slice(row);
    const { canvas } = piece;
    piece.bounds = bounds([left, top], [right, bottom]);
    piece.isStale = true;
    piece.isMoved = true;
    canvas.style.visibility = 'hidden';
    DomUtil.setPosition(canvas, point(left, top).subtract([xs[0] ?? 0, ys[0] ?? 0]));
  });
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
