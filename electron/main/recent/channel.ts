import { app, Menu } from 'electron';
import { type PlacesAnswer, placesChannel, type RecentPlace } from '../../contract/places.ts';
import { recentPlacesSchema } from '../../contract/placesSchema.ts';
import { answerChannel } from '../../security/ipc.ts';
import { linkScheme } from '../address/address.ts';
import { message } from '../messages.ts';
import { placeItems } from './items.ts';

const refused: PlacesAnswer = { outcome: 'failed', why: 'refused' };

/**
 * The channel for the places the reader was at last. They go into the menu, the dock's menu
 * (macOS) and the jump list (Windows).
 * @param show makes the window's menu anew
 */
export function answerPlaces(
  show: (places: readonly RecentPlace[]) => void,
  log: (text: string) => void,
): void {
  answerChannel<PlacesAnswer>(
    placesChannel,
    {
      refuse: () => refused,
      answer: async (_sender, places) => {
        const checked = recentPlacesSchema.safeParse(places);
        if (!checked.success) return refused;
        show(checked.data);
        const { platform } = process;
        if (platform === 'darwin')
          app.dock?.setMenu(Menu.buildFromTemplate(placeItems(checked.data)));
        if (platform === 'win32') setJumpList(checked.data);
        return { outcome: 'ok' };
      },
    },
    log,
  );
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
