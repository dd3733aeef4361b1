import { type GeoPermissibleObjects, geoStream } from 'd3-geo';
import type { Position } from 'geojson';
import type { Mark } from '../../sheet/marks.ts';
import { ink, paper } from './drawMap.ts';
import type { Fit } from './geometry/fit.ts';
import type { Subject } from './geometry/subject.ts';
import { label } from './type.ts';

/** Meridians and parallels at round degrees, thin and dotted, their degrees at the frame. */
export function graticuleMarks({ geo }: Subject, fit: Fit, scale: number): readonly Mark[] {
  const step = stepFor(fit);
  const stroke = { colour: ink, width: 0.35 * scale, dash: [1.2 * scale, 2 * scale] };
  const meridians = range(-180, 180 - step, step).map((degree) => ({
    degree,
    line: onPlane(
      geo,
      along((at) => [degree, at], -80, 80),
    ),
  }));
  const parallels = range(-80, 80, step).map((degree) => ({
    degree,
    line: onPlane(
      geo,
      along((at) => [at, degree], -180, 180),
    ),
  }));
  const lines = [...meridians, ...parallels].flatMap(({ line }) => line);
  return [
    { kind: 'path', d: fit.path(lines), stroke },
    ...meridians.flatMap(({ degree, line }) =>
      degreeMark(line, fit, 'bottom', `${Math.abs(degree)}°${hemisphere(degree, 'E', 'W')}`, scale),
    ),
    ...parallels.flatMap(({ degree, line }) =>
      degreeMark(line, fit, 'left', `${Math.abs(degree)}°${hemisphere(degree, 'N', 'S')}`, scale),
    ),
  ];
}

const hemisphere = (degree: number, plus: string, minus: string): string =>
  degree === 0 || Math.abs(degree) === 180 ? '' : ` ${degree > 0 ? plus : minus}`;

/** Degrees between lines: about six of them across the frame. */
function stepFor({ frame, metresPerUnit }: Fit): number {
  const kilometres = (Math.max(frame.width, frame.height) * metresPerUnit) / 1000;
  return [1, 2, 5, 10, 20].find((step) => kilometres / (step * 111) <= 8) ?? 30;
}

const range = (from: number, to: number, step: number): number[] => {
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
};

const along = (place: (at: number) => Position, from: number, to: number): Position[] =>
  range(from, to, 1).map(place);

function onPlane(geo: Subject['geo'], coordinates: Position[]): Position[][] {
  const lines: Position[][] = [];
  const line: GeoPermissibleObjects = { type: 'LineString', coordinates };
  geoStream(
    line,
    geo.stream({
      point: (x, y) => lines.at(-1)?.push([x, y]),
      lineStart: () => lines.push([]),
      lineEnd: () => {},
      polygonStart: () => {},
      polygonEnd: () => {},
    }),
  );
  return lines.filter(({ length }) => length > 1);
}

/** The degrees of a line where it first crosses an edge of the frame, just inside it. */
function degreeMark(
  lines: readonly Position[][],
  fit: Fit,
  edge: 'bottom' | 'left',
  text: string,
  scale: number,
): readonly Mark[] {
  const { left, top, width, height } = fit.frame;
  const at = edge === 'bottom' ? top + height : left;
  const along = edge === 'bottom' ? 1 : 0;
  for (const line of lines) {
    const points = line.map(([x = 0, y = 0]) => fit.at(x, y)).map(({ x, y }) => [x, y] as const);
    for (let i = 1; i < points.length; i++) {
      const [p, q] = [points[i - 1], points[i]];
      if (p === undefined || q === undefined || p[along] > at === q[along] > at) continue;
      const share = (at - p[along]) / (q[along] - p[along]);
      const [x, y] = [p[0] + share * (q[0] - p[0]), p[1] + share * (q[1] - p[1])];
      const inside =
        edge === 'bottom'
          ? x > left + 30 && x < left + width - 14
          : y > top + 14 && y < top + height - 30;
      if (!inside) continue;
      const place =
        edge === 'bottom' ? { x, y: y - 3 * scale } : { x: x + 3 * scale, y: y + 2.5 * scale };
      return [
        {
          kind: 'text',
          ...place,
          text,
          font: { family: label, size: 7 * scale },
          fill: ink,
          anchor: edge === 'bottom' ? 'middle' : 'start',
          halo: { colour: paper, width: 3 * scale },
        },
      ];
    }
  }
  return [];
}
