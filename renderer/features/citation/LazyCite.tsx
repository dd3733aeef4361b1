import { lazy, Suspense } from 'react';
import type { Cited } from './cited.ts';

const Cite = lazy(async () => ({ default: (await import('./Cite.tsx')).Cite }));

/** A source marker on the first screen, which is painted before the code of widgets has come. */
export function LazyCite(props: { readonly label: string; readonly cited: Cited }) {
  return (
    <Suspense fallback={null}>
      <Cite {...props} />
    </Suspense>
  );
}
