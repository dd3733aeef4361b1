import { type BrowserWindow, dialog } from 'electron';
import { message } from './messages.ts';

/**
 * A page that has something which could not be saved asks to stay. Without this the window would
 * simply not close; so the reader is asked.
 */
export function askBeforeLosing(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: message('unsaved.message'),
      detail: message('unsaved.detail'),
      buttons: [message('unsaved.stay'), message('unsaved.leave')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (answer === 1) event.preventDefault();
  });
}
