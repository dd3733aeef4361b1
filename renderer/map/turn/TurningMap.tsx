import { type RefObject, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import { usePalette } from '../colours/usePalette.ts';
import { useComparison } from '../compare/ComparisonContext.ts';
import { turningPieces } from '../compare/turningPieces.ts';
import { useOutlines } from '../compare/useOutlines.ts';
import { countryFill } from '../layers/landStyle.ts';
import type { RestingView } from '../leaflet/useView.ts';
import { useMapTheme } from '../themes/MapThemeContext.ts';
import { themeFill } from '../themes/themeFill.ts';
import { drawTurn, frameOf } from './drawTurn.ts';
import type { Turn } from './useTurn.ts';

/** Milliseconds. */
const duration = 1_000;

interface TurningMapProps {
  readonly turn: Turn;
  readonly countries: readonly CountryListing[];
  readonly selectedCode: string | null;
  /** What the map below, already the other view, shows at rest; null until it is there. */
  readonly resting: RefObject<RestingView | null>;
  readonly onEnd: () => void;
}

/** Covers the map while one view turns into the other. For the eye only. */
export function TurningMap({ turn, countries, selectedCode, resting, onEnd }: TurningMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const theme = useMapTheme();
  const comparison = useComparison();
  const outlines = useOutlines('region', comparison !== null);
  const pieces = useMemo(
    () =>
      comparison === null || outlines === null
        ? []
        : turningPieces(comparison.pieces, countries, outlines),
    [comparison, countries, outlines],
  );
  const draw = useEffectEvent((ctx: CanvasRenderingContext2D, share: number) => {
    const to = resting.current;
    const fills = new Map(
      countries.map((country) => {
        const look = theme?.looks.get(country.code);
        const state = { selected: country.code === selectedCode, pointed: false };
        const { fillColor } =
          look === undefined ? countryFill(country, state) : themeFill(look, state);
        return [country.featureId, palette[fillColor]];
      }),
    );
    const from = frameOf(turn.from);
    // Until the other view is there, the picture stays where the turn begins.
    const there = to !== null && to.projection.id !== from.id;
    drawTurn(
      ctx,
      { shapes: turn.shapes, fills, palette, pieces },
      from,
      there ? frameOf(to) : from,
      share,
    );
    return there;
  });
  const end = useEffectEvent(onEnd);

  useEffect(() => {
    const element = canvas.current;
    const ctx = element?.getContext('2d') ?? null;
    if (element === null || ctx === null) return end();
    element.width = element.clientWidth * window.devicePixelRatio;
    element.height = element.clientHeight * window.devicePixelRatio;
    let began: number | null = null;
    const step = (now: number) => {
      const gone = began === null ? 0 : Math.min(1, (now - began) / duration);
      const there = draw(ctx, eased(gone));
      if (there) began ??= now;
      if (gone === 1) end();
      else frame = requestAnimationFrame(step);
    };
    let frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <div className="atlas-turning" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}

/** Slow, quick, slow (cubic). */
const eased = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);
