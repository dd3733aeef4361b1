import type { WebContents } from 'electron';
import { isEntryUrl } from './origin.ts';

/**
 * Electron's rule 13. The application has one page and moves within it by `#`: leaving it, and
 * frames of other pages, are refused.
 */
export function denyNavigation(contents: WebContents, log: (text: string) => void): void {
  contents.on('will-frame-navigate', (event) => {
    // The page may load itself again (reload, and Vite's reload while developing).
    if (event.isMainFrame && isEntryUrl(event.url)) return;
    event.preventDefault();
    log(`navigation refused: ${event.url.slice(0, 200)}`);
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}
