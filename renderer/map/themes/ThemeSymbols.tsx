import { Anchored } from '../leaflet/Anchored.tsx';
import type { ThemeCircle } from './themeCircles.ts';

interface ThemeSymbolsProps {
  readonly circles: readonly ThemeCircle[];
  readonly selectedCode: string | null;
}

/** A circle in each country, its area the country's number; for the eye, the targets tell it. */
export function ThemeSymbols({ circles, selectedCode }: ThemeSymbolsProps) {
  return circles.map(({ code, x, y, radius }) => (
    <Anchored
      key={code}
      x={x}
      y={y}
      pane="symbols"
      className="atlas-theme-symbol"
      data-symbol={code}
      data-selected={code === selectedCode}
      style={{ inlineSize: radius * 2, blockSize: radius * 2, margin: -radius }}
    />
  ));
}
