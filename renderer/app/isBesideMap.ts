import type { Route } from './routes.ts';

/** Screens about places lie beside the map; tables, lists and prose take the whole width. */
export function isBesideMap(route: Route): boolean {
  switch (route.screen) {
    case 'home':
    case 'country':
    case 'conferences':
    case 'conference':
    case 'organisation':
    case 'themes':
    case 'theme':
    case 'compare':
    case 'borders':
      return true;
    case 'countries':
    case 'search':
    case 'sources':
    case 'source':
    case 'about':
    case 'measures':
    case 'measure':
    case 'organisations':
    case 'process':
    case 'article':
    case 'timeline':
    case 'disagreements':
    case 'data':
    case 'share':
    case 'licences':
    case 'worksheet':
    case 'notebook':
    case 'dossier':
    case 'unknown':
      return false;
  }
}
