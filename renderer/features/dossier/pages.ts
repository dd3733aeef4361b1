import { formatAddress, parseAddress, type Route } from '../../app/routes.ts';

/** True for the screens that are read, and so make sense on paper. Maps have their own sheets. */
export function isForPaper(route: Route): boolean {
  switch (route.screen) {
    case 'country':
    case 'conference':
    case 'organisation':
    case 'measure':
    case 'article':
    case 'process':
    case 'countries':
    case 'conferences':
    case 'organisations':
    case 'measures':
    case 'timeline':
    case 'disagreements':
    case 'sources':
    case 'source':
    case 'about':
      return true;
    default:
      return false;
  }
}

/** A page as an address names it, without the hash and the day: `country/KZ`. */
export const pageId = (route: Route): string => formatAddress(route).slice(2);

/** Reads what `pageId` wrote; null for what is no page of the atlas or not for paper. */
export function pageOf(id: string): Route | null {
  const { route } = parseAddress(`#/${id}`);
  return isForPaper(route) ? route : null;
}
