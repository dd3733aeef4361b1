import { useEffect, useState } from 'react';

/**
 * Ctrl+K, Cmd+K and, outside of fields, `/` ask for the search box. Listened to from the first
 * paint on, before the box itself has come: it takes the focus then.
 * @returns how often it was asked for
 */
export function useSearchShortcut(): number {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const withCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const isAsked = withCommand
        ? event.key.toLowerCase() === 'k'
        : event.key === '/' && !event.altKey && !isField(event.target);
      if (!isAsked) return;
      event.preventDefault();
      setAsked((times) => times + 1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return asked;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea') || target.isContentEditable);
