import type {
  CircleMark,
  Font,
  GroupMark,
  Look,
  Mark,
  PathMark,
  Sheet,
  TextMark,
} from './marks.ts';

/** A canvas on the page or one in a worker. */
export type Painter = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Paints a sheet at so many pixels for each of its units. The faces it names must be loaded, or
 * the next in their lists are used.
 * @param onMark called after each mark that is no group, to tell how far the work is
 */
export function paintCanvas(
  painter: Painter,
  sheet: Sheet,
  scale: number,
  onMark: () => void = () => {},
): void {
  painter.save();
  painter.setTransform(scale, 0, 0, scale, 0, 0);
  painter.fillStyle = sheet.background;
  painter.fillRect(0, 0, sheet.width, sheet.height);
  paintMarks(painter, sheet.marks, sheet.lang, onMark);
  painter.restore();
}

function paintMarks(
  painter: Painter,
  marks: readonly Mark[],
  lang: string,
  onMark: () => void,
): void {
  for (const mark of marks) {
    switch (mark.kind) {
      case 'path':
        paintPath(painter, mark);
        break;
      case 'circle':
        paintCircle(painter, mark);
        break;
      case 'text':
        paintText(painter, mark, lang);
        break;
      case 'group':
        paintGroup(painter, mark, lang, onMark);
    }
    if (mark.kind !== 'group') onMark();
  }
}

function paintGroup(painter: Painter, group: GroupMark, lang: string, onMark: () => void): void {
  const { marks, clip, x = 0, y = 0, turn = 0, scale = 1 } = group;
  painter.save();
  painter.translate(x, y);
  if (turn !== 0) painter.rotate((turn * Math.PI) / 180);
  painter.scale(scale, scale);
  if (clip !== undefined) painter.clip(new Path2D(clip), 'evenodd');
  paintMarks(painter, marks, lang, onMark);
  painter.restore();
}

const paintPath = (painter: Painter, mark: PathMark) =>
  paintLook(painter, new Path2D(mark.d), mark);

function paintCircle(painter: Painter, mark: CircleMark): void {
  const path = new Path2D();
  path.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
  paintLook(painter, path, mark);
}

function paintLook(painter: Painter, path: Path2D, { fill, fillOpacity = 1, stroke }: Look): void {
  if (fill !== undefined) {
    painter.globalAlpha = fillOpacity;
    painter.fillStyle = fill;
    painter.fill(path, 'evenodd');
  }
  if (stroke !== undefined) {
    painter.globalAlpha = stroke.opacity ?? 1;
    painter.strokeStyle = stroke.colour;
    painter.lineWidth = stroke.width;
    painter.lineJoin = 'round';
    painter.lineCap = stroke.dash === undefined ? 'round' : 'butt';
    painter.setLineDash([...(stroke.dash ?? [])]);
    painter.stroke(path);
  }
  painter.globalAlpha = 1;
}

function paintText(painter: Painter, mark: TextMark, lang: string): void {
  const { text, x, y, font, fill, anchor = 'start', dir = 'ltr', halo } = mark;
  painter.font = cssFont(font);
  painter.letterSpacing = `${font.letterSpacing ?? 0}px`;
  painter.direction = dir;
  // Newer than the types: it chooses the forms of letters that languages write differently.
  if ('lang' in painter) painter.lang = mark.lang ?? lang;
  painter.textAlign = anchor === 'middle' ? 'center' : anchor;
  painter.textBaseline = 'alphabetic';
  if (halo !== undefined) {
    painter.globalAlpha = halo.opacity ?? 1;
    painter.strokeStyle = halo.colour;
    painter.lineWidth = halo.width;
    painter.lineJoin = 'round';
    painter.setLineDash([]);
    painter.strokeText(text, x, y);
    painter.globalAlpha = 1;
  }
  painter.fillStyle = fill;
  painter.fillText(text, x, y);
}

/** A font as canvases and `document.fonts` take it. */
export const cssFont = ({ family, size, weight = 400, style = 'normal' }: Font): string =>
  `${style} ${weight} ${size}px ${family}`;
