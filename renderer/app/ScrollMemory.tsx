import { useLayoutEffect } from 'react';
import { type NavigateLike, navigation } from './navigation.ts';

/** How far each entry of the history was scrolled when the reader left it, in pixels. */
const kept = new Map<string, number>();
let wanted = 0;

const page = (): HTMLElement | null => document.getElementById('page');

navigation?.addEventListener('navigate', (event) => {
  const { navigationType, destination } = event as NavigateLike;
  const leaving = navigation?.currentEntry?.key;
  if (leaving !== undefined) kept.set(leaving, page()?.scrollTop ?? 0);
  wanted = navigationType === 'traverse' ? (kept.get(destination.key) ?? 0) : 0;
});

/** Put after a screen: on going back or forward, the page stands where the reader left it. */
export function ScrollMemory() {
  useLayoutEffect(() => {
    page()?.scrollTo({ top: wanted });
  }, []);
  return null;
}
