import { BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import type { RecentPlace } from '../../contract/places.ts';
import { showHash } from '../address/follow.ts';
import { message } from '../messages.ts';

/** A menu's items for the places the reader was at last; one that says so where there are none. */
export function placeItems(places: readonly RecentPlace[]): MenuItemConstructorOptions[] {
  if (places.length === 0) return [{ label: message('menu.noRecent'), enabled: false }];
  return places.map(({ title, address }) => ({
    // A menu takes what follows an ampersand for a key.
    label: title.replaceAll('&', '&&'),
    click: (_item, window) => {
      const shown = window instanceof BrowserWindow ? window : BrowserWindow.getAllWindows()[0];
      if (shown) showHash(shown, `#${address}`);
    },
  }));
}
