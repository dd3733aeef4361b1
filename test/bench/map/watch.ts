import type { Page } from '@playwright/test';
import { quantile } from '../statistics.ts';

/** How smoothly a page moved. */
export interface Smoothness {
  /** Milliseconds from frame to frame, in order. */
  readonly frames: readonly number[];
  /** Milliseconds of the longest task; below 50 the browser reports none, and it is 0. */
  readonly longestTask: number;
}

declare global {
  interface Window {
    benchFrames: number[];
    benchTasks: number[];
    benchWatching: boolean;
    // On the window, since a function with a name of its own does not survive the way there.
    benchStep: (now: number) => void;
    benchCount: () => void;
  }
}

/** Records every frame of a page while something is done to it. */
export async function watchFrames(page: Page, act: () => Promise<void>): Promise<Smoothness> {
  await page.evaluate(() => {
    window.benchFrames = [];
    window.benchTasks = [];
    window.benchWatching = true;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.benchTasks.push(duration);
    }).observe({ type: 'longtask' });
    let last = 0;
    window.benchStep = (now) => {
      if (last > 0) window.benchFrames.push(now - last);
      last = now;
      if (window.benchWatching) requestAnimationFrame(window.benchStep);
    };
    requestAnimationFrame(window.benchStep);
  });
  await act();
  return page.evaluate(() => {
    window.benchWatching = false;
    return { frames: window.benchFrames, longestTask: Math.max(0, ...window.benchTasks) };
  });
}

/** A screen of 60 Hz shows a frame each 16.7 ms; one that took longer was shown at the next. */
const inTime = 17.5;

export function printSmoothness(name: string, { frames, longestTask }: Smoothness): void {
  const share = frames.filter((frame) => frame <= inTime).length / frames.length;
  const figures = [
    `${(share * 100).toFixed(1)} %`,
    `${quantile(frames, 0.95).toFixed(1)} ms`,
    longestTask === 0 ? '< 50 ms' : `${longestTask.toFixed(0)} ms`,
  ];
  console.log(`${name.padEnd(46)} ${figures.map((text) => text.padStart(12)).join('')}`);
}
