import type { WebContents } from 'electron';
import { isEntryUrl } from './origin.ts';

/**
 * The application has one page and moves within it by `#`. Leaving it, frames of other
 * pages, new windows and embedded views are refused.
 */
export function denyNavigation(contents: WebContents, log: (text: string) => void): void {
  contents.on('will-frame-navigate', (event) => {
    // The page may load itself again (reload, and Vite's reload while developing).
    if (event.isMainFrame && isEntryUrl(event.url)) return;
    event.preventDefault();
    log(`navigation refused: ${event.url.slice(0, 200)}`);
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    log(`new window refused: ${url.slice(0, 200)}`);
    return { action: 'deny' };
  });
}
