import { useLayoutEffect, useRef, useState } from 'react';
import type { Role } from '../../../electron/contract/countries.ts';
import type { Tint } from '../colours/palette.ts';
import type { Blend } from '../colours/tint.ts';

/** Milliseconds from the one colour to the other, and in how many steps: each draws the map anew. */
const length = 700;
const steps = 8;

/**
 * A country's colour; when its role changes, on the way from the one before to the new one. All
 * other changes, and all where motion is not wanted, are at once.
 */
export function useRoleFade(color: Tint, role: Role | null): Tint | Blend {
  const [between, setBetween] = useState<Tint | Blend | null>(null);
  const before = useRef({ color, role });
  useLayoutEffect(() => {
    const from = before.current;
    before.current = { color, role };
    setBetween(null);
    if (from.role === role || from.color === color) return;
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    let start: number | null = null;
    const step = (now: number) => {
      start ??= now;
      const share = Math.floor(((now - start) / length) * steps) / steps;
      setBetween(share < 1 ? { from: from.color, to: color, share } : null);
      if (share < 1) frame = requestAnimationFrame(step);
    };
    setBetween(from.color);
    let frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [color, role]);
  return between ?? color;
}
