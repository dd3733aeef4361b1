import { useCallback, useSyncExternalStore } from 'react';
import { followPreferences, keepPreference, readPreference } from './preference.ts';

/** A choice among values, remembered. */
export function usePreference<T extends string>(
  name: string,
  values: readonly T[],
  fallback: T,
): readonly [T, (value: T) => void] {
  const value = useSyncExternalStore(followPreferences, () =>
    readPreference(name, values, fallback),
  );
  const choose = useCallback((next: T) => keepPreference(name, next), [name]);
  return [value, choose];
}
