import { app, ipcMain, Menu } from 'electron';
import { placesChannel, type RecentPlace } from '../../contract/places.ts';
import { recentPlacesSchema } from '../../contract/placesSchema.ts';
import { checkSize } from '../../security/message.ts';
import { checkSender } from '../../security/sender.ts';
import { linkScheme } from '../address/address.ts';
import { message } from '../messages.ts';
import { placeItems } from './items.ts';

/**
 * The IPC channel for the places the reader was at last. Only the top frame of our own page is
 * heard. They go into the menu, the dock's menu (macOS) and the jump list (Windows).
 * @param show makes the window's menu anew
 */
export function answerPlaces(
  show: (places: readonly RecentPlace[]) => void,
  log: (text: string) => void,
): void {
  ipcMain.handle(placesChannel, (event, places: unknown): void => {
    const refusal = [checkSender(event), checkSize(places)].find((check) => !check.ok);
    const checked = recentPlacesSchema.safeParse(places);
    if (refusal || !checked.success) {
      log('places: a message was refused');
      return;
    }
    show(checked.data);
    if (process.platform === 'darwin')
      app.dock?.setMenu(Menu.buildFromTemplate(placeItems(checked.data)));
    if (process.platform === 'win32') setJumpList(checked.data);
  });
}

function setJumpList(places: readonly RecentPlace[]): void {
  const items = places.map(({ title, address }) => ({
    type: 'task' as const,
    title: title.slice(0, 200),
    description: title.slice(0, 200),
    program: process.execPath,
    // The address has none of the letters that would end a word.
    args: `${linkScheme}:/${address}`,
    iconPath: process.execPath,
    iconIndex: 0,
  }));
  const recent = { type: 'custom' as const, name: message('menu.recent'), items };
  app.setJumpList(items.length === 0 ? null : [recent]);
}
