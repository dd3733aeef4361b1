import type { WebContents } from 'electron';

/** Electron's rule 12: whatever an embedded view asks to be, it is not attached. */
export function denyEmbedded(contents: WebContents, log: (text: string) => void): void {
  contents.on('will-attach-webview', (event, _preferences, parameters) => {
    event.preventDefault();
    log(`embedded view refused: ${String(parameters.src).slice(0, 200)}`);
  });
}
