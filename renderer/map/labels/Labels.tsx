import { Anchored } from '../leaflet/Anchored.tsx';
import type { RestingView } from '../leaflet/useView.ts';
import { toMetres } from './frame.ts';
import { CurvedName } from './nature/CurvedName.tsx';
import type { Placed } from './place.ts';
import type { StrongColour } from './strongLabels.ts';
import type { SetText } from './text.ts';

interface LabelsProps {
  readonly labels: readonly Placed<SetText>[];
  readonly view: RestingView;
  /** Labels on a strong colour, written light, by key: which colour it is. */
  readonly onStrong: ReadonlyMap<string, StrongColour>;
}

/** The names by which a reader keeps their bearings while the map zooms. */
const leading: ReadonlySet<SetText['type']['kind']> = new Set(['country', 'host']);

/** The names on the map; for the eye only, the targets and the list beside say the same. */
export function Labels({ labels, view, onStrong }: LabelsProps) {
  return labels.map(({ key, box, as: text }) => {
    const at = toMetres(view, box.left + box.width / 2, box.top + box.height / 2);
    const { kind } = text.type;
    const flies = leading.has(kind);
    const place = { ...at, pane: flies ? 'labels' : 'names', flies };
    const look = {
      'aria-hidden': true,
      'data-on-strong': onStrong.get(key),
      className: `atlas-label atlas-label-${kind}`,
    };
    if (text.along !== undefined)
      return (
        <Anchored key={key} {...place} {...look} data-curved-label={key}>
          <CurvedName text={text} points={text.along} />
        </Anchored>
      );
    const size = {
      inlineSize: text.width,
      blockSize: text.height,
      marginInline: -text.width / 2,
      marginBlock: -text.height / 2,
    };
    return (
      <Anchored key={key} {...place} {...look} data-map-label={key} style={size}>
        {text.lines.map((line) => (
          <span
            key={line.text}
            lang={line.language}
            dir={line.direction}
            style={{
              font: line.font,
              letterSpacing: `${line.spacing}px`,
              blockSize: line.height,
              lineHeight: `${line.height}px`,
              insetBlockStart: line.shift,
            }}
          >
            {line.text}
          </span>
        ))}
      </Anchored>
    );
  });
}
