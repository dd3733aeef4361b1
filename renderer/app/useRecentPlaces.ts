import { useEffect } from 'react';
import { useText } from './messages/useText.ts';
import { followPreferences } from './preference.ts';
import { forgetPlaces, isPlace, notePlace, wantsHistory } from './recentPlaces.ts';
import { parseAddress } from './routes.ts';

/**
 * Tells the desktop's menus where the reader was, as long as a history is wanted. A place is known
 * by the window's title, which a screen sets once it is shown.
 */
export function useRecentPlaces(): void {
  const t = useText();
  const ending = t('shell.windowTitle', { page: '' });
  const nowhere = t('error.not-found.title');
  useEffect(() => {
    const note = () => {
      const { hash } = window.location;
      const title = document.title.replace(ending, '');
      if (!document.title.endsWith(ending) || title === nowhere || title === '') return;
      if (isPlace(parseAddress(hash).route.screen)) notePlace({ title, address: hash.slice(1) });
    };
    const titles = new MutationObserver(note);
    titles.observe(document.head, { childList: true, characterData: true, subtree: true });
    const stop = followPreferences((name) => {
      if (name === 'history' && !wantsHistory()) forgetPlaces();
    });
    return () => {
      titles.disconnect();
      stop();
    };
  }, [ending, nowhere]);
}
