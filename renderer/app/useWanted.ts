import { type RefObject, useEffect, useRef } from 'react';

/** The item of a list that the reader came for: it takes the focus and is brought into view. */
export function useWanted(wanted: boolean): RefObject<HTMLElement | null> {
  const item = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!wanted) return;
    // After the page's heading, which takes the focus of a page that is newly come to.
    const frame = requestAnimationFrame(() => {
      item.current?.focus({ preventScroll: true });
      item.current?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  return item;
}
