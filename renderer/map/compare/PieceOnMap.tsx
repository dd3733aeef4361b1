import { type KeyboardEvent, useEffect, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { PlaneShape } from '../basemap/shape.ts';
import { shapeOf } from '../basemap/shape.ts';
import { Anchored } from '../leaflet/Anchored.tsx';
import type { CrispCanvas } from '../leaflet/CrispCanvas.ts';
import { PlanePath } from '../leaflet/PlanePath.tsx';
import type { RestingView } from '../leaflet/useView.ts';
import type { BasemapTopology } from '../projection/basemap.ts';
import { belowMiddle } from './handleBoxes.ts';
import { colourNumber, pieceLook } from './looks.ts';
import { laidOut } from './moved.ts';
import { outlineIn } from './outline.ts';
import type { LaidPiece } from './places.ts';

interface PieceOnMapProps {
  readonly laid: LaidPiece;
  readonly index: number;
  readonly view: RestingView;
  /** Finer outlines to rest in; null where the coarse ones do, as while a piece is moved. */
  readonly detail: BasemapTopology | null;
  readonly renderer: CrispCanvas;
  /** What it says of itself: "Afghanistan, over Türkiye". */
  readonly label: string;
  readonly onShape: (index: number, shape: PlaneShape | null) => void;
  readonly onKeyDown: (event: KeyboardEvent, index: number) => void;
  readonly onKeyUp: (event: KeyboardEvent, index: number) => void;
}

/** A country laid over the map, with its name as the handle by which the keyboard moves it. */
export function PieceOnMap(props: PieceOnMapProps) {
  const { laid, index, view, detail, renderer, label, onShape } = props;
  const intl = useIntl();
  const { country, outline, place, piece } = laid;
  const { projection, metresPerPixel } = view;
  const shape = useMemo(() => {
    const lay = (topology: BasemapTopology | null) => {
      const finer = topology === null ? null : outlineIn(topology, country.featureId);
      const how = { place, turn: piece.turn };
      return laidOut(finer ?? outline, how, projection.id, outline.middle);
    };
    const lines = lay(detail);
    return shapeOf(lines, (finer) => (finer === null ? lines : lay(finer)));
  }, [country, outline, place, piece.turn, projection, detail]);
  useEffect(() => {
    onShape(index, shape);
    return () => onShape(index, null);
  }, [index, shape, onShape]);
  const look = useMemo(() => {
    const { casing, area } = pieceLook(index);
    return { casing: { ...casing, renderer }, area: { ...area, renderer } };
  }, [index, renderer]);
  const { x, y } = projection.toPlane(place);
  const below = belowMiddle(shape.extent, y, metresPerPixel);
  return (
    <>
      <PlanePath shape={shape} style={look.casing} />
      <PlanePath shape={shape} style={look.area} />
      <Anchored x={x} y={y} pane="pieces-names">
        <button
          type="button"
          className="atlas-piece"
          data-piece={index}
          data-code={piece.code}
          data-colour={colourNumber(index)}
          style={{ insetBlockStart: below }}
          aria-label={label}
          aria-description={intl.formatMessage({ id: 'compare.keys' })}
          aria-roledescription={intl.formatMessage({ id: 'compare.piece' })}
          onKeyDown={(event) => props.onKeyDown(event, index)}
          onKeyUp={(event) => props.onKeyUp(event, index)}
        >
          {country.name}
        </button>
      </Anchored>
    </>
  );
}
