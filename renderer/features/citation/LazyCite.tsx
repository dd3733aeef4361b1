import { lazy, Suspense } from 'react';
import type { CiteProps } from './Cite.tsx';

const Cite = lazy(async () => ({ default: (await import('./Cite.tsx')).Cite }));

/** A source marker on the first screen, which is painted before the code of widgets has come. */
export function LazyCite(props: CiteProps) {
  return (
    <Suspense fallback={null}>
      <Cite {...props} />
    </Suspense>
  );
}
