import type { SearchHit } from '../../../electron/contract/search.ts';
import type { Route } from '../../app/routes.ts';

export interface HitGroup {
  readonly kind: SearchHit['kind'];
  readonly hits: readonly SearchHit[];
}

/** Hits by kind; the kind of the best hit comes first, and the order within a kind is kept. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const kinds = [...new Set(hits.map((hit) => hit.kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

/** True where nothing has the text asked for, and the hits are only near to it. */
export const areOnlyNear = (hits: readonly SearchHit[]): boolean =>
  hits.length > 0 && !hits.some((hit) => hit.matched.some((run) => run.match));

/** Where a hit leads. */
export function routeOfHit(hit: SearchHit): Route {
  switch (hit.kind) {
    case 'country':
      return { screen: 'country', code: hit.id };
    case 'conference':
      return { screen: 'conference', ordinal: Number(hit.id) };
  }
}

/** Message key for the heading of a group. */
export function groupLabel(kind: SearchHit['kind']): string {
  switch (kind) {
    case 'country':
      return 'search.countries';
    case 'conference':
      return 'search.conferences';
  }
}
