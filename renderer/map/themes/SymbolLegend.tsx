import { useFormat } from '../../app/useFormat.ts';
import type { RestingView } from '../leaflet/useView.ts';
import { legendNumbers, radiusOf } from './symbols.ts';

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
      {legendNumbers.map((number) => {
        const radius = radiusOf(number, view);
        const top = 2 * (greatest - radius);
        return (
          <g key={number}>
            <circle cx={greatest} cy={greatest * 2 - radius} r={radius} />
            <path d={`M${greatest} ${top}H${size + 4}`} />
            <text x={size + 8} y={top} dominantBaseline="middle">
              {compact(number)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
