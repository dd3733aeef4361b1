import './contested.css';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Dispute } from '../../../electron/contract/borders.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { inView, toView } from '../labels/frame.ts';
import { boxAround, boxesOf, collide } from '../labels/place.ts';
import type { LaidOut } from '../labels/useLabelling.ts';
import { Anchored } from '../leaflet/Anchored.tsx';
import { useMap } from '../leaflet/MapContext.ts';
import { showPlace } from '../leaflet/view.ts';
import { wasDragged } from '../leaflet/wasDragged.ts';
import { useRoving } from '../targets/useRoving.ts';
import { DisputeNote } from './DisputeNote.tsx';
import type { OpenedNote } from './opened.ts';

interface ContestedMarksProps {
  /** The names and signs, which stand before the marks. */
  readonly laidOut: LaidOut;
  /** True where the marks are not to be seen, only come to by the keyboard. */
  readonly quiet: boolean;
  /** Id of the one that the page beside the map is about. */
  readonly wanted: string | null;
  readonly note: OpenedNote | null;
  readonly onNote: (note: OpenedNote | null) => void;
}

/** Pixels that a mark keeps free around its middle. */
const size = 13;

/** A small diamond for everything contested, which opens a note; one stop of the Tab key for all. */
export default function ContestedMarks(props: ContestedMarksProps) {
  const { laidOut, quiet, wanted, note, onNote } = props;
  const { view } = laidOut;
  const map = useMap();
  const intl = useIntl();
  const answer = useAtlas('borders.list', {});
  const { disputes, sources } = answer.ok ? answer.value : nothing;
  const spots = useMemo(
    () =>
      disputes.map((dispute) => ({
        key: dispute.id,
        dispute,
        ...view.projection.toPlane(dispute.point),
      })),
    [disputes, view.projection],
  );
  const shown = useMemo(() => (quiet ? none : freeMarks(spots, laidOut)), [spots, laidOut, quiet]);
  const roving = useRoving(spots, wanted);
  useGoTo(wanted, disputes);
  const open = spots.find(({ key }) => key === note?.id);
  return (
    <>
      {spots.map((spot) => (
        <Anchored
          key={spot.key}
          x={spot.x}
          y={spot.y}
          pane="targets"
          as="button"
          type="button"
          onElement={roving.onElement(spot)}
          flies={shown.has(spot.key) || [wanted, roving.current].includes(spot.key)}
          className="atlas-dispute"
          data-dispute={spot.key}
          data-name={spot.dispute.name}
          data-shown={shown.has(spot.key)}
          data-wanted={spot.key === wanted}
          aria-label={intl.formatMessage({ id: 'borders.mark' }, { name: spot.dispute.name })}
          aria-haspopup="dialog"
          tabIndex={roving.tabIndex(spot)}
          onClick={(event) => {
            if (!wasDragged(map, event)) onNote({ id: spot.key, at: null });
          }}
          onFocus={() => roving.onFocus(spot)}
          onKeyDown={(event) => roving.onKeyDown(event, spot)}
        />
      ))}
      {open !== undefined && note !== null && (
        <DisputeNote
          key={note.id}
          dispute={open.dispute}
          sources={sources}
          at={note.at ?? open}
          onClose={() => {
            onNote(null);
            roving.focus(note.id);
          }}
        />
      )}
    </>
  );
}

const nothing = { disputes: [], sources: [] } as const;
const none: ReadonlySet<string> = new Set();

interface Spot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** The marks with room for them beside what stands on the map, in the order of the list. */
function freeMarks(
  spots: readonly Spot[],
  { view, labels, markerBoxes }: LaidOut,
): ReadonlySet<string> {
  const covered = [...labels.flatMap(boxesOf), ...markerBoxes];
  const free = new Set<string>();
  for (const spot of spots) {
    const at = toView(view, spot.x, spot.y);
    const box = boxAround(at.x, at.y, size, size);
    if (!inView(view, at.x, at.y, size) || covered.some((other) => collide(box, other))) continue;
    covered.push(box);
    free.add(spot.key);
  }
  return free;
}

/** Brings what the page is about into the middle of the map; the world is looked at as a whole. */
function useGoTo(wanted: string | null, disputes: readonly Dispute[]): void {
  const map = useMap();
  const gone = useRef<string | null>(null);
  const go = useEffectEvent(() => {
    const point = disputes.find(({ id }) => id === wanted)?.point;
    if (point === undefined || gone.current === wanted) return;
    gone.current = wanted;
    showPlace(map, point, true);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each that is wanted.
  useEffect(() => go(), [wanted, disputes]);
}
