import { useCallback, useState } from 'react';

/** Reads a choice the reader made earlier; anything unexpected is the fallback. */
export function readPreference<T extends string>(
  name: string,
  values: readonly T[],
  fallback: T,
): T {
  try {
    const kept = window.localStorage.getItem(`atlas.${name}`);
    return values.find((value) => value === kept) ?? fallback;
  } catch {
    return fallback;
  }
}

/** Keeps a choice. Where storage is refused it lasts as long as the window. */
export function keepPreference(name: string, value: string): void {
  try {
    window.localStorage.setItem(`atlas.${name}`, value);
  } catch {
    // A browser that refuses storage still shows the atlas.
  }
}

/** A choice among values, remembered. */
export function usePreference<T extends string>(
  name: string,
  values: readonly T[],
  fallback: T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(() => readPreference(name, values, fallback));
  const choose = useCallback(
    (next: T) => {
      keepPreference(name, next);
      setValue(next);
    },
    [name],
  );
  return [value, choose];
}
