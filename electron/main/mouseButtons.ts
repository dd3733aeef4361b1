import type { BrowserWindow } from 'electron';
import { inHistory } from './menu.ts';

/** Back and forward by the buttons of a mouse or keyboard, and, on macOS, by a swipe. */
export function followMouseButtons(window: BrowserWindow): void {
  window.on('app-command', (event, command) => {
    if (command !== 'browser-backward' && command !== 'browser-forward') return;
    event.preventDefault();
    inHistory(window, command === 'browser-backward' ? -1 : 1);
  });
  window.on('swipe', (_event, direction) => {
    if (direction === 'left') inHistory(window, -1);
    if (direction === 'right') inHistory(window, 1);
  });
}
