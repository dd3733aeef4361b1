import type { Mark, Stroke } from '../../sheet/marks.ts';
import { rectangle } from '../../sheet/outlines.ts';
import type { LineWeight, WorksheetChoice } from './choice.ts';
import type { Fit } from './geometry/fit.ts';
import type { PlaneBorder } from './geometry/planeMap.ts';
import type { Subject } from './geometry/subject.ts';
import { graticuleMarks } from './graticule.ts';

export const ink = '#000000';
export const paper = '#ffffff';

const weights: Readonly<Record<LineWeight, number>> = { fine: 0.75, medium: 1.1, heavy: 1.8 };
/** Of the whole earth, small countries and islands would be all outline. */
const ofWorld = 0.65;

/** The strokes of a sheet: coasts and borders tell apart by weight alone, contested lines by dashes. */
export function strokesOf({ of, line }: WorksheetChoice, scale: number) {
  const by = weights[line] * (of === 'world' ? ofWorld : 1) * scale;
  const stroke = (width: number, dash?: readonly number[]): Stroke => ({
    colour: ink,
    width: width * by,
    ...(dash === undefined ? {} : { dash: dash.map((length) => length * scale) }),
  });
  return {
    coast: stroke(0.8),
    river: stroke(0.5),
    border: stroke(1.1),
    disputed: stroke(1.1, [4, 2.6]),
    own: stroke(2),
    ownDisputed: stroke(2, [6, 3.6]),
    frame: { colour: ink, width: scale } satisfies Stroke,
  };
}

/** Everything of the earth that a sheet shows, cut at its frame. */
export function mapMarks(
  choice: WorksheetChoice,
  subject: Subject,
  fit: Fit,
  ownId: string | null,
  scale: number,
): readonly Mark[] {
  const { map } = subject;
  const strokes = strokesOf(choice, scale);
  const shows = (layer: (typeof choice.show)[number]) => choice.show.includes(layer);
  const lines = (all: Parameters<Fit['path']>[0], stroke: Stroke): Mark => ({
    kind: 'path',
    d: fit.path(all),
    stroke,
  });
  const borders = (own: boolean, disputed: boolean, stroke: Stroke): Mark =>
    lines(
      map.borders
        .filter((border) => border.disputed === disputed && isOwn(border, ownId) === own)
        .flatMap((border) => border.lines),
      stroke,
    );
  const { left, top, width, height } = fit.frame;
  return [
    ...(shows('graticule') ? graticuleMarks(subject, fit, scale) : []),
    ...(shows('rivers') ? [lines(map.rivers, strokes.river)] : []),
    ...(shows('lakes')
      ? [{ kind: 'path', d: fit.area(map.lakes), fill: paper, stroke: strokes.coast } as const]
      : []),
    lines(subject.edge, strokes.river),
    lines(map.coasts, strokes.coast),
    ...(choice.borders
      ? [
          borders(false, false, strokes.border),
          borders(false, true, strokes.disputed),
          borders(true, false, strokes.own),
          borders(true, true, strokes.ownDisputed),
        ]
      : []),
    { kind: 'path', d: rectangle(left, top, width, height), stroke: strokes.frame },
  ].filter((mark) => !('d' in mark) || mark.d !== '') as readonly Mark[];
}

const isOwn = ({ between }: PlaneBorder, ownId: string | null): boolean =>
  ownId !== null && between.includes(ownId);

/** Whether a line that a side does not accept is seen on the sheet. */
export const showsDisputed = ({ map }: Subject, fit: Fit): boolean =>
  fit.path(map.borders.filter(({ disputed }) => disputed).flatMap(({ lines }) => lines)) !== '';
