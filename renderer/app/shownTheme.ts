import type { Theme } from './theme.ts';

/** The theme that the page is in. */
export const shownTheme = (): Theme =>
  document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';

/** The one of the two that the page is not in. */
export const otherTheme = (theme: Theme): Theme => (theme === 'dark' ? 'light' : 'dark');

const watchers = new Set<() => void>();
let observer: MutationObserver | null = null;

/** Calls back within the frame in which the page's theme changes. Returns what ends that. */
export function watchTheme(watcher: () => void): () => void {
  watchers.add(watcher);
  if (observer === null) {
    observer = new MutationObserver(() => {
      for (const tell of watchers) tell();
    });
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  }
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    observer?.disconnect();
    observer = null;
  };
}
