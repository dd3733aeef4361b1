import type { PlaneLines } from '../../map/basemap/shape.ts';
import { hatching } from '../../map/leaflet/hatchOver.ts';
import type { PlanarPath } from '../../map/leaflet/PlanarPath.ts';
import type { DrawnStyle } from '../../map/leaflet/planeStyle.ts';
import type { RestingView } from '../../map/leaflet/useView.ts';
import type { BasemapTopology } from '../../map/projection/basemap.ts';
import type { Look, Mark } from '../marks.ts';
import { pathOf } from '../outlines.ts';
import { clipLine, clipRing, type Frame, position } from './clip.ts';
import type { SheetColours } from './colours.ts';

/** Sheet units beyond the view's edge that are kept, so that no line ends within it. */
const beyond = 6;

/**
 * One path of the map's canvas as it looks on the sheet; nothing where none of it is in view.
 * @param rest called after every part, so that long outlines hold up no frame
 */
export async function pathMarks(
  path: PlanarPath,
  view: RestingView,
  finer: BasemapTopology | null,
  colours: SheetColours,
  rest: () => Promise<void>,
): Promise<readonly Mark[]> {
  const { shape, style } = path.drawn();
  const look = lookOf(style, colours);
  const lines = style.hatch === null ? null : colours.take(style.hatch);
  if (look.fill === undefined && look.stroke === undefined && lines === null) return [];
  const drawn: string[] = [];
  for (const part of shape.parts ?? [shape]) {
    const d = pathOf(inView(part.lines(finer), view, style.fill !== null));
    if (d !== '') drawn.push(d);
    await rest();
  }
  // Many small outlines are painted in a fraction of the time that one of them all takes; what is
  // seen through stays one, or its parts would be seen where they overlap.
  const solid = (look.fillOpacity ?? 1) === 1 && (look.stroke?.opacity ?? 1) === 1;
  const outlines = solid || drawn.length === 0 ? drawn : [drawn.join('')];
  return outlines.flatMap((d): Mark[] => [
    { kind: 'path', d, ...look },
    ...(lines === null
      ? []
      : [
          {
            kind: 'group',
            clip: d,
            marks: [hatchLines(view, lines.colour, style.fill?.opacity ?? 1)],
          } as const,
        ]),
  ]);
}

/** Slanting lines over the whole view, in the raster that the screen has them in. */
function hatchLines(
  { west, north, metresPerPixel, width, height }: RestingView,
  colour: string,
  opacity: number,
): Mark {
  const { apart } = hatching;
  const first = apart - (((west + north) / metresPerPixel) % apart);
  const count = Math.ceil((width + height) / apart) + 1;
  const lines = Array.from({ length: count }, (_, i) => {
    const sum = first + (i - 1) * apart;
    return [
      [sum - height, height],
      [sum, 0],
    ] as const;
  });
  return { kind: 'path', d: pathOf(lines), stroke: { colour, width: hatching.width, opacity } };
}

function inView(lines: PlaneLines, view: RestingView, filled: boolean) {
  const { west, north, metresPerPixel, width, height } = view;
  const frame: Frame = [-beyond, -beyond, width + beyond, height + beyond];
  return lines.flatMap((line) => {
    const placed = line.map(([x = 0, y = 0]): readonly [number, number] => [
      (x - west) / metresPerPixel,
      (y - north) / metresPerPixel,
    ]);
    const lies = position(placed, frame);
    if (lies === 'outside') return [];
    if (lies === 'inside') return [placed];
    return filled ? [clipRing(placed, frame)] : clipLine(placed, frame);
  });
}

function lookOf({ fill, line }: DrawnStyle, colours: SheetColours): Look {
  const area = fill === null ? null : colours.take(fill.colour);
  const edge = line === null ? null : colours.take(line.colour);
  return {
    ...(fill === null || area === null
      ? {}
      : { fill: area.colour, fillOpacity: area.opacity * fill.opacity }),
    ...(line === null || edge === null
      ? {}
      : {
          stroke: {
            colour: edge.colour,
            width: line.width,
            opacity: edge.opacity * line.opacity,
            ...(line.dashes.length > 0 ? { dash: line.dashes } : {}),
          },
        }),
  };
}
