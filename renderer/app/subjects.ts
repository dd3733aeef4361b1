import type { Subject } from '../../electron/contract/subjects.ts';
import type { Route } from './routes.ts';

/** Articles which stand on a screen of their own subject, not under `#/process/`. */
const placed: Readonly<Record<string, Route>> = {
  identity: { screen: 'process' },
  organisations: { screen: 'organisations' },
  measures: { screen: 'measures' },
  conferences: { screen: 'conferences' },
};

/** Where an article is read. */
export const routeOfArticle = (id: string): Route => placed[id] ?? { screen: 'article', id };

/** The place at which a subject is shown. */
export function routeOfSubject({ kind, id }: Pick<Subject, 'kind' | 'id'>): Route {
  switch (kind) {
    case 'country':
      return { screen: 'country', code: id };
    case 'conference':
      return { screen: 'conference', ordinal: Number(id) };
    case 'organisation':
      return { screen: 'organisation', code: id };
    case 'measure':
      return { screen: 'measure', code: id };
    case 'article':
      return routeOfArticle(id);
    case 'event':
      return { screen: 'timeline' };
    case 'oddity':
      return { screen: 'disagreements', oddity: id };
    case 'dispute':
      return { screen: 'borders', dispute: id };
  }
}
