import { type Bounds, bounds, DomUtil, point } from 'leaflet';

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

/**
 * Marks what is not in view as to be drawn anew.
 * @param changed layer pixels; null for all of it
 */
export function outdate({ around, next }: CanvasPieces, changed: Bounds | null = null): void {
  for (const piece of [...around, next])
    if (changed === null || changed.overlaps(piece.bounds)) piece.isStale = true;
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
