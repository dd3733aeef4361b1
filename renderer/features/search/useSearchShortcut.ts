import { type RefObject, useEffect } from 'react';

/** Ctrl+K, Cmd+K and, outside of fields, `/` go to the search box. */
export function useSearchShortcut(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const withCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const asked = withCommand
        ? event.key.toLowerCase() === 'k'
        : event.key === '/' && !event.altKey && !isField(event.target);
      if (!asked) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [input]);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea') || target.isContentEditable);
