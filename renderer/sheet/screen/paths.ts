import type { PathOptions } from 'leaflet';
import type { PlaneLines } from '../../map/basemap/shape.ts';
import { hatching } from '../../map/leaflet/hatchOver.ts';
import type { PlanarPath, PlaneFill } from '../../map/leaflet/PlanarPath.ts';
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
  const { shape, filled } = path.drawn();
  const look = lookOf(path.options, filled, colours);
  if (look.fill === undefined && look.stroke === undefined) return [];
  const drawn: string[] = [];
  for (const part of shape.parts ?? [shape]) {
    const d = pathOf(inView(part.lines(finer), view, look.fill !== undefined));
    if (d !== '') drawn.push(d);
    await rest();
  }
  const { hatch } = path.options as PlaneFill;
  const lines = hatch == null ? null : colours.take(hatch);
  // Many small outlines are painted in a fraction of the time that one of them all takes; what is
  // seen through stays one, or its parts would be seen where they overlap.
  const solid = (look.fillOpacity ?? 1) === 1 && (look.stroke?.opacity ?? 1) === 1;
  const outlines = solid || drawn.length === 0 ? drawn : [drawn.join('')];
  return outlines.flatMap((d): Mark[] => [
    { kind: 'path', d, ...look },
    ...(lines === null
      ? []
      : [{ kind: 'group', clip: d, marks: [hatchLines(view, lines.colour)] } as const]),
  ]);
}

/** Slanting lines over the whole view, in the raster that the screen has them in. */
function hatchLines(
  { west, north, metresPerPixel, width, height }: RestingView,
  colour: string,
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
  return { kind: 'path', d: pathOf(lines), stroke: { colour, width: hatching.width } };
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

function lookOf(options: PathOptions, filled: boolean, colours: SheetColours): Look {
  const { fillColor, fillOpacity = 1, stroke, color, weight = 1, opacity = 1, dashArray } = options;
  // Leaflet says null where a path has no colour, against its types.
  const fill = filled && fillColor ? colours.take(fillColor) : null;
  const line = stroke !== false && color !== undefined ? colours.take(color) : null;
  return {
    ...(fill === null ? {} : { fill: fill.colour, fillOpacity: fill.opacity * fillOpacity }),
    ...(line === null
      ? {}
      : {
          stroke: {
            colour: line.colour,
            width: weight,
            opacity: line.opacity * opacity,
            ...(Array.isArray(dashArray) ? { dash: dashArray.map(Number) } : {}),
          },
        }),
  };
}
