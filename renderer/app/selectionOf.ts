import type { MapSelection } from '../map/selection.ts';
import type { Route } from './routes.ts';

/** What is selected on the map beside a screen; null where nothing is. */
export function selectionOf(route: Route): MapSelection | null {
  if (route.screen === 'country') return { kind: 'country', code: route.code };
  if (route.screen === 'conference') return { kind: 'conference', ordinal: route.ordinal };
  if (route.screen === 'organisation') return { kind: 'organisation', code: route.code };
  if (route.screen === 'borders' && route.dispute !== undefined)
    return { kind: 'dispute', id: route.dispute };
  return null;
}
