import { useEffect, useEffectEvent } from 'react';
import type { Play } from './PlayContext.ts';

/** Where letters and Escape mean something else. */
const takesKeys =
  'input, textarea, select, [contenteditable], [role="menu"], [role="listbox"], [role="dialog"]';

/**
 * K plays and pauses, J and L go to the event before and after while it plays or is paused, and
 * Escape ends the play, from anywhere but fields and menus.
 */
export function usePlayKeys(play: Play): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest(takesKeys) !== null) return;
    if (!act(event)) return;
    event.preventDefault();
  });
  const act = ({ key, repeat }: KeyboardEvent): boolean => {
    switch (key) {
      case 'k':
      case 'K':
        if (!repeat) play.toggle();
        return true;
      case 'Escape':
        play.player.stop();
        return play.status !== 'idle';
      case 'j':
      case 'J':
        play.player.step(-1);
        return play.status !== 'idle';
      case 'l':
      case 'L':
        play.player.step(1);
        return play.status !== 'idle';
      default:
        return false;
    }
  };
  useEffect(() => {
    const follow = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', follow);
    return () => window.removeEventListener('keydown', follow);
  }, []);
}
