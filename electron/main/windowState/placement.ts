import { z } from 'zod';

const whole = z.number().int().min(-100_000).max(100_000);
const size = z.number().int().min(1).max(100_000);

const placementSchema = z.strictObject({
  x: whole,
  y: whole,
  width: size,
  height: size,
  isMaximised: z.boolean(),
  isFullScreen: z.boolean(),
});
/** Where the window stood: its bounds when neither maximised nor full screen, in device pixels. */
export type Placement = z.infer<typeof placementSchema>;

/** What `window.json` holds: how the window stood on each display it was on, and on which last. */
export const keptSchema = z.strictObject({
  version: z.literal(1),
  last: z.string().max(100),
  displays: z.record(z.string().max(100), placementSchema),
});
export type KeptPlacements = z.infer<typeof keptSchema>;
export const nothingKept: KeptPlacements = { version: 1, last: '', displays: {} };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The parts of Electron's Display that are used. */
export interface DisplayLike {
  readonly bounds: Box;
  readonly workArea: Box;
  readonly scaleFactor: number;
}

/** How many displays are remembered. */
const most = 12;
export const smallest = { width: 640, height: 480 } as const;

/** Known again by its size and place: the numbers that systems give displays change. */
export const displayKey = ({ bounds, scaleFactor }: DisplayLike): string =>
  `${bounds.width}x${bounds.height}@${scaleFactor} ${bounds.x},${bounds.y}`;

/**
 * Where to open the window: as it last stood, if that display is there; else as it stood on the
 * main display; null where neither is known. Always within the display as it is now.
 * @param displays all that are connected, the main one first
 */
export function placementFor(
  kept: KeptPlacements,
  displays: readonly DisplayLike[],
): Placement | null {
  const display = displays.find((one) => displayKey(one) === kept.last) ?? displays[0];
  if (display === undefined) return null;
  const placement = kept.displays[displayKey(display)];
  return placement === undefined ? null : { ...placement, ...within(placement, display.workArea) };
}

function within(box: Box, area: Box): Box {
  const width = Math.min(Math.max(box.width, smallest.width), area.width);
  const height = Math.min(Math.max(box.height, smallest.height), area.height);
  const x = Math.min(Math.max(box.x, area.x), area.x + area.width - width);
  const y = Math.min(Math.max(box.y, area.y), area.y + area.height - height);
  return { x, y, width, height };
}

/** Notes how the window stands now; the displays least lately used are forgotten. */
export function withPlacement(
  kept: KeptPlacements,
  display: DisplayLike,
  placement: Placement,
): KeptPlacements {
  const key = displayKey(display);
  const { [key]: _before, ...others } = kept.displays;
  const entries = [...Object.entries(others).slice(1 - most), [key, placement] as const];
  return { version: 1, last: key, displays: Object.fromEntries(entries) };
}
