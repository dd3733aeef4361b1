import './compare.css';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useIntl } from 'react-intl';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import { containsPoint, type PlaneShape } from '../basemap/shape.ts';
import { latLngOf } from '../leaflet/atlasCrs.ts';
import { useMap } from '../leaflet/MapContext.ts';
import type { RestingView } from '../leaflet/useView.ts';
import type { BasemapTopology } from '../projection/basemap.ts';
import { CompareLegend } from './CompareLegend.tsx';
import type { ShownComparison } from './ComparisonContext.ts';
import { PieceOnMap } from './PieceOnMap.tsx';
import { formatPiece, type Piece, parsePiece } from './piece.ts';
import { actOfKey } from './pieceKeys.ts';
import { countryAt, laidPieces, nearestPlace } from './places.ts';
import { useFollowPieces } from './useFollowPieces.ts';
import { useOutlines } from './useOutlines.ts';
import { usePieceDrag } from './usePieceDrag.ts';
import { usePiecesCanvas } from './usePiecesCanvas.ts';
import { sizedOf, useRatioWords } from './useRatioWords.ts';

interface PiecesProps {
  readonly comparison: ShownComparison;
  readonly topology: BasemapTopology;
  readonly countries: readonly CountryListing[];
  readonly view: RestingView;
}

/** A piece on its way, before the address has it. */
interface Draft {
  readonly of: readonly Piece[];
  readonly index: number;
  readonly piece: Piece;
  /** While a pointer or a key moves it. */
  readonly held: boolean;
}

/** Metres in a pixel below which the coarse outlines look it. */
const finerBelow = 6_000;

/** The countries laid over the map, which pointer and keyboard move and turn. */
export default function Pieces({ comparison, topology, countries, view }: PiecesProps) {
  const intl = useIntl();
  const map = useMap();
  const ratio = useRatioWords();
  const renderer = usePiecesCanvas(map);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [spoken, setSpoken] = useState('');
  const shapes = useRef(new Map<number, PlaneShape>());
  const { pieces, onChange } = comparison;
  const current = draft !== null && draft.of === pieces ? draft : null;
  const shown = useMemo(
    () => pieces.map((piece, i) => (current?.index === i ? current.piece : piece)),
    [pieces, current],
  );
  const laid = useMemo(() => laidPieces(shown, countries, topology), [shown, countries, topology]);
  const below = laid.map(({ place }) => countryAt(place, countries, topology));
  const isClose = view.projection.id === 'region' && view.metresPerPixel < finerBelow;
  const detail = useOutlines('detail', isClose);
  const keepInView = useFollowPieces(laid, pieces, view);

  const onShape = useCallback((index: number, shape: PlaneShape | null) => {
    if (shape === null) shapes.current.delete(index);
    else shapes.current.set(index, shape);
  }, []);
  const { projection } = view;
  const middleOf = (index: number) =>
    projection.toPlane(laid[index]?.place ?? { latitude: 0, longitude: 0 });
  const move = (index: number, { x, y }: { x: number; y: number }) => {
    const piece = shown[index];
    if (piece === undefined) return;
    const moved = { ...piece, at: nearestPlace(projection, x, y) };
    // At once: the outline follows the hand within the frame.
    flushSync(() => setDraft({ of: pieces, index, piece: moved, held: true }));
  };
  const rest = (index: number) => {
    const piece = shown[index];
    if (current === null || piece === undefined) return;
    const settled = parsePiece(formatPiece(piece)) ?? piece;
    setDraft({ ...current, piece: settled, held: false });
    setSpoken(told(index));
    keepInView(pieces.length);
    onChange(pieces.map((one, i) => (i === index ? settled : one)));
  };
  usePieceDrag(map, {
    find: ({ x, y }) => {
      for (let i = laid.length - 1; i >= 0; i--) {
        const shape = shapes.current.get(i);
        if (shape !== undefined && containsPoint(shape, x, y)) return i;
      }
      return null;
    },
    middleOf,
    onMove: move,
    onEnd: rest,
  });
  const told = (index: number): string => {
    const one = laid[index];
    if (one === undefined) return '';
    const base = below[index] ?? null;
    const { name, code } = one.country;
    const where = base === null ? 'none' : base.code === code ? 'home' : 'country';
    return intl.formatMessage(
      { id: 'compare.told' },
      {
        where,
        name,
        base: base === null ? '' : ratio.named(sizedOf(base)),
        turn: Math.round(one.piece.turn),
        ratio: base === null ? '' : ratio.sentence(sizedOf(one.country), sizedOf(base)),
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actOfKey(event.key, event.shiftKey);
    const piece = shown[index];
    if (act === null || piece === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (act === 'leave') map.getContainer().focus();
    else if (act === 'remove') {
      onChange(pieces.filter((_, i) => i !== index));
      map.getContainer().focus();
    } else if ('turn' in act) {
      const at = piece.at ?? { over: piece.code };
      setDraft({ of: pieces, index, piece: { ...piece, at, turn: act.turn(piece) }, held: true });
    } else {
      const { x, y } = middleOf(index);
      const metres = view.metresPerPixel;
      move(index, { x: x + act.move[0] * metres, y: y + act.move[1] * metres });
      map.panInside(latLngOf(projection, x, y), { padding: [60, 60] });
    }
  };
  const onKeyUp = (_: KeyboardEvent, index: number) => {
    if (current?.held) rest(index);
  };
  // Keys that are let go elsewhere leave nothing unsaid in the address.
  useEffect(() => {
    if (!current?.held) return;
    const settle = () => rest(current.index);
    window.addEventListener('blur', settle);
    return () => window.removeEventListener('blur', settle);
  });

  return (
    <>
      {laid.map((one, i) => (
        <PieceOnMap
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place in the row.
          key={i}
          laid={one}
          index={i}
          view={view}
          detail={isClose && !(current?.held && current.index === i) ? detail : null}
          renderer={renderer}
          label={told(i)}
          onShape={onShape}
          onKeyDown={onKeyDown}
          onKeyUp={onKeyUp}
        />
      ))}
      {laid.length > 0 && <CompareLegend laid={laid} below={below} view={view} />}
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </>
  );
}
