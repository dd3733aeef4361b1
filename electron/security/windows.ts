import type { WebContents } from 'electron';

/** Electron's rule 14: a page opens no windows, whatever it asks for. */
export function denyWindows(contents: WebContents, log: (text: string) => void): void {
  contents.setWindowOpenHandler(({ url }) => {
    log(`new window refused: ${url.slice(0, 200)}`);
    return { action: 'deny' };
  });
}
