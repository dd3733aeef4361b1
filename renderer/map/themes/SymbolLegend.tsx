import { useFormat } from '../../app/useFormat.ts';
import type { RestingView } from '../leaflet/useView.ts';
import { legendNumbers, radiusOf } from './symbols.ts';

/** Pixels. */
const lineHeight = 15;

/** Three circles, one in the other, with the numbers they stand for. */
export function SymbolLegend({ view }: { readonly view: RestingView }) {
  const { compact } = useFormat();
  const greatest = radiusOf(legendNumbers[0], view);
  const size = greatest * 2 + 2;
  return (
    <svg
      className="atlas-theme-circles"
      width={size + 96}
      height={size + 6}
      viewBox={`-1 -5 ${size + 96} ${size + 6}`}
      role="img"
      aria-label={legendNumbers.map(compact).join(', ')}
    >
      {legendNumbers.map((number, i) => {
        const radius = radiusOf(number, view);
        const top = 2 * (greatest - radius);
        // The numbers keep off one another where the circles' tops are close.
        const line = Math.min(top, size - (legendNumbers.length - i) * lineHeight);
        const written = Math.max(i * lineHeight, line);
        return (
          <g key={number}>
            <circle cx={greatest} cy={greatest * 2 - radius} r={radius} />
            <path d={`M${greatest} ${top}L${size + 4} ${written}`} />
            <text x={size + 8} y={written} dominantBaseline="middle">
              {compact(number)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
