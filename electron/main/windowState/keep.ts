import { readFileSync } from 'node:fs';
import path from 'node:path';
import { app, type BrowserWindow, screen } from 'electron';
import { writeWhole } from '../../data/saving/writeWhole.ts';
import {
  type KeptPlacements,
  keptSchema,
  nothingKept,
  type Placement,
  placementFor,
  withPlacement,
} from './placement.ts';

const file = () => path.join(app.getPath('userData'), 'window.json');
/** While the window is being dragged nothing is written, in milliseconds. */
const pause = 500;

/** What is not there or not ours counts as nothing: the window then opens as at first. */
function read(): KeptPlacements {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file(), 'utf8')));
  } catch {
    return nothingKept;
  }
}

let kept: KeptPlacements | null = null;
let written: Promise<unknown> = Promise.resolve();

/** Where the window is to open; null at the first start. */
export function placementNow(): Placement | null {
  kept ??= read();
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return placementFor(kept, [main, ...others]);
}

/** Notes how the window stands whenever that changes. */
export function keepPlacement(window: BrowserWindow, log: (text: string) => void): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized()) return;
    const display = screen.getDisplayMatching(window.getBounds());
    kept = withPlacement(kept ?? read(), display, {
      ...window.getNormalBounds(),
      isMaximised: window.isMaximized(),
      isFullScreen: window.isFullScreen(),
    });
    const bytes = Buffer.from(`${JSON.stringify(kept, null, 2)}\n`);
    written = written
      .then(() => writeWhole(file(), bytes))
      .catch((error) => log(`the window's place was not kept: ${String(error)}`));
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('enter-full-screen', soon);
  window.on('leave-full-screen', soon);
  window.on('close', keep);
  window.on('closed', () => clearTimeout(timer));
}

/** Done when the last place is on the disk. */
export const placementKept = (): Promise<unknown> => written;
