import { useEffect, useEffectEvent } from 'react';
import { onOf, useDay } from '../../app/day.ts';
import { replaceWith } from '../../app/useAddress.ts';
import type { ThemeRoute } from './ThemeScreen.tsx';

/** Escape picks no country out any more, from anywhere, unless something open is closed by it. */
export function useEscape(route: ThemeRoute): void {
  const on = onOf(useDay());
  const clear = useEffectEvent(() => {
    const { country, ...rest } = route;
    if (country !== undefined) replaceWith(rest, on);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const opened = document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]');
      if (event.key === 'Escape' && opened === null) clear();
    };
    // Before the map, which keeps the key for itself.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
