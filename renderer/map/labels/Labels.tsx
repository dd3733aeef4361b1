import { Anchored } from '../leaflet/Anchored.tsx';
import type { RestingView } from '../leaflet/useView.ts';
import { toMetres } from './frame.ts';
import { CurvedName } from './nature/CurvedName.tsx';
import type { Placed } from './place.ts';
import type { StrongColour } from './strongLabels.ts';
import { fontOf, type SetText } from './text.ts';

interface LabelsProps {
  readonly labels: readonly Placed<SetText>[];
  readonly view: RestingView;
  /** Labels on a strong colour, written light, by key: which colour it is. */
  readonly onStrong: ReadonlyMap<string, StrongColour>;
}

/** The names on the map; for the eye only, the targets and the list beside say the same. */
export function Labels({ labels, view, onStrong }: LabelsProps) {
  return labels.map(({ key, box, as: text }) => {
    const at = toMetres(view, box.left + box.width / 2, box.top + box.height / 2);
    const { along } = text;
    if (along !== undefined)
      return (
        <Anchored key={key} x={at.x} y={at.y} pane="labels">
          <div
            aria-hidden="true"
            data-curved-label={key}
            data-on-strong={onStrong.get(key)}
            className={`atlas-label atlas-label-${text.type.kind}`}
          >
            <CurvedName text={text} points={along} />
          </div>
        </Anchored>
      );
    return (
      <Anchored key={key} x={at.x} y={at.y} pane="labels">
        <div
          aria-hidden="true"
          data-map-label={key}
          data-on-strong={onStrong.get(key)}
          className={`atlas-label atlas-label-${text.type.kind}`}
          style={{
            font: fontOf(text.type),
            letterSpacing: `${text.type.spacing}px`,
            inlineSize: text.width,
            blockSize: text.height,
          }}
        >
          {text.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      </Anchored>
    );
  });
}
