import { useSyncExternalStore } from 'react';

let asked = 0;
const listeners = new Set<() => void>();

/** Asks for a note on the page shown, from wherever in the window. */
export function askForNote(): void {
  asked += 1;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** How often a note was asked for since the window was opened. */
export const useNoteAsked = (): number => useSyncExternalStore(subscribe, () => asked);
