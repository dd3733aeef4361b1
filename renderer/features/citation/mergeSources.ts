import type { Source } from '../../../electron/contract/sources.ts';

/** The sources of several answers for one CitationContext: in order, none twice. */
export function mergeSources(...lists: readonly (readonly Source[])[]): readonly Source[] {
  const byId = new Map<string, Source>();
  for (const source of lists.flat()) if (!byId.has(source.id)) byId.set(source.id, source);
  return [...byId.values()];
}
