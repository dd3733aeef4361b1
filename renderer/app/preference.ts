/**
 * What the reader chose. It is kept where the first paint can read it, in the browser's own
 * storage, and from there in the notebook (see notebook/settings.ts).
 */
const prefix = 'atlas.';
/** What was chosen since the window was opened: all there is where storage is refused. */
const chosen = new Map<string, string>();
const listeners = new Set<(name: string) => void>();

/** Reads a choice the reader made earlier; anything unexpected is the fallback. */
export function readPreference<T extends string>(
  name: string,
  values: readonly T[],
  fallback: T,
): T {
  const kept = storedPreference(name);
  return values.find((value) => value === kept) ?? fallback;
}

/** A choice as it is kept; null where none was made. */
export function storedPreference(name: string): string | null {
  try {
    return chosen.get(name) ?? window.localStorage.getItem(prefix + name);
  } catch {
    return chosen.get(name) ?? null;
  }
}

/** Keeps a choice. Where storage is refused it lasts as long as the window. */
export function keepPreference(name: string, value: string): void {
  chosen.set(name, value);
  try {
    window.localStorage.setItem(prefix + name, value);
  } catch {
    // A browser that refuses storage still shows the atlas.
  }
  for (const listener of listeners) listener(name);
}

/** Calls `listener` with the name of each choice that is made; returns what stops it. */
export function followPreferences(listener: (name: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Forgets every choice, and whatever else the atlas keeps in the browser's storage. */
export function forgetPreferences(): void {
  const names = new Set(chosen.keys());
  chosen.clear();
  try {
    for (const key of Object.keys(window.localStorage).filter((one) => one.startsWith(prefix))) {
      window.localStorage.removeItem(key);
      names.add(key.slice(prefix.length));
    }
  } catch {
    // Nothing is kept where storage is refused.
  }
  for (const name of names) for (const listener of listeners) listener(name);
}
