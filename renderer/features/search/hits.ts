import type { SearchAnswer, SearchHit } from '../../../electron/contract/search.ts';
import { parseAddress, type Route } from '../../app/routes.ts';
import { routeOfArticle, routeOfSubject } from '../../app/subjects.ts';

export interface HitGroup {
  readonly kind: SearchHit['kind'];
  readonly hits: readonly SearchHit[];
}

/** Hits by kind; the kind of the best hit comes first, and the order within a kind is kept. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const kinds = [...new Set(hits.map((hit) => hit.kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

/** Hits in the order in which the groups show them. */
export const inGroups = (hits: readonly SearchHit[]): readonly SearchHit[] =>
  groupHits(hits).flatMap((group) => group.hits);

export const keyOfHit = ({ kind, id }: SearchHit): string => `${kind}:${id}`;

/** How many things were found, of all kinds. */
export const totalOf = ({ counts }: SearchAnswer): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

/** Where a hit leads. */
export function routeOfHit({ kind, id }: SearchHit): Route {
  switch (kind) {
    case 'source':
      return { screen: 'source', id };
    case 'meeting':
      return routeOfArticle('senior-officials');
    case 'page':
      return parseAddress(`#/${id}`).route;
    default:
      return routeOfSubject({ kind, id });
  }
}
