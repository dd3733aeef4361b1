import { Anchored } from '../leaflet/Anchored.tsx';
import type { RestingView } from '../leaflet/useView.ts';
import { toMetres } from './frame.ts';
import type { Placed } from './place.ts';
import { leaderEnd } from './wishes/ledNames.ts';

interface LeadersProps {
  readonly labels: readonly Placed<unknown>[];
  readonly view: RestingView;
}

/** The lines from names that stand beside what they name; over the signs, which may cover that. */
export function Leaders({ labels, view }: LeadersProps) {
  return labels.map(({ key, box, leader }) => {
    if (leader === undefined) return null;
    const at = toMetres(view, leader.x, leader.y);
    const end = leaderEnd(box, leader);
    const line = { x1: 0, y1: 0, x2: end.x - leader.x, y2: end.y - leader.y };
    return (
      <Anchored key={key} x={at.x} y={at.y} pane="leaders" metresPerPixel={view.metresPerPixel}>
        <svg className="atlas-leader" aria-hidden="true" data-leader={key}>
          <line className="atlas-leader-casing" {...line} />
          <line {...line} />
          <circle r={3} />
        </svg>
      </Anchored>
    );
  });
}
