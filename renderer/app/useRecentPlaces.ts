import { useEffect } from 'react';
import type { RecentPlace } from '../../electron/contract/places.ts';
import { tellPlaces } from '../host/places.ts';
import { useText } from './messages/useText.ts';
import { isPlace, withPlace } from './recentPlaces.ts';
import { parseAddress } from './routes.ts';

/**
 * Tells the desktop's menus where the reader was since the atlas was opened; kept nowhere. A place
 * is known by the window's title, which a screen sets once it is shown.
 */
export function useRecentPlaces(): void {
  const t = useText();
  const ending = t('shell.windowTitle', { page: '' });
  const nowhere = t('error.not-found.title');
  useEffect(() => {
    let places: readonly RecentPlace[] = [];
    const note = () => {
      const { hash } = window.location;
      const title = document.title.replace(ending, '');
      if (!document.title.endsWith(ending) || title === nowhere || title === '') return;
      if (!isPlace(parseAddress(hash).route.screen) || places[0]?.title === title) return;
      places = withPlace(places, { title, address: hash.slice(1) });
      tellPlaces(places);
    };
    const titles = new MutationObserver(note);
    titles.observe(document.head, { childList: true, characterData: true, subtree: true });
    return () => titles.disconnect();
  }, [ending, nowhere]);
}
