import type { Session } from 'electron';
import { isAppUrl, isDevelopment } from './origin.ts';

/** Cancels every request of a session that is not for the application's own files. */
export function blockRequests(session: Session): void {
  session.webRequest.onBeforeRequest((request, callback) => {
    callback({ cancel: !isAllowed(request.url) });
  });
}

/** What may be loaded: our own origin; while developing also Vite's socket and the inspector. */
export function isAllowed(address: string): boolean {
  if (isAppUrl(address)) return true;
  if (!isDevelopment) return false;
  return isAppUrl(address.replace(/^ws:/, 'http:')) || address.startsWith('devtools:');
}
