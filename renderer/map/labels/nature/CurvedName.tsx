import './nature.css';
import { useId } from 'react';
import { fontOf, type SetText } from '../text.ts';

/** A name along a line, as its box has it in the middle; the line goes on a little at both ends. */
export function CurvedName({ text, points }: CurvedNameProps) {
  const id = useId();
  return (
    <svg className="atlas-curved" width="1" height="1" aria-hidden="true">
      <path id={id} d={pathOf(points)} fill="none" />
      <text style={{ font: fontOf(text.type), letterSpacing: `${text.type.spacing}px` }}>
        <textPath href={`#${id}`} startOffset="50%" textAnchor="middle">
          {text.lines.map((line) => line.text).join(' ')}
        </textPath>
      </text>
    </svg>
  );
}

interface CurvedNameProps {
  readonly text: SetText;
  readonly points: NonNullable<SetText['along']>;
}

/** Pixels by which the line is longer than the name: letters past the end are not drawn. */
const overhang = 12;

function pathOf(points: CurvedNameProps['points']): string {
  const [a, b, y, z] = [points[0], points[1], points.at(-2), points.at(-1)];
  if (!a || !b || !y || !z) return '';
  const all = [beyond(b, a), ...points, beyond(y, z)];
  return `M${all.map((point) => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join('L')}`;
}

function beyond(from: { x: number; y: number }, to: { x: number; y: number }) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: to.x + ((to.x - from.x) / length) * overhang,
    y: to.y + ((to.y - from.y) / length) * overhang,
  };
}
