import { useEffect } from 'react';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
export const bookmarkKey = isMac ? '⌘D' : 'Ctrl+D';
export const noteKey = isMac ? '⇧⌘D' : 'Ctrl+Shift+D';

/** Ctrl+D bookmarks the page, Ctrl+Shift+D begins a note on it; on a Mac with the Command key. */
export function useNotebookKeys(onBookmark: () => void, onNote: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const withCommand = isMac ? event.metaKey : event.ctrlKey;
      if (!withCommand || event.altKey || event.key.toLowerCase() !== 'd') return;
      event.preventDefault();
      if (event.shiftKey) onNote();
      else onBookmark();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onBookmark, onNote]);
}
