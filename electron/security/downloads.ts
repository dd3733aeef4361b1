import type { Session } from 'electron';

/** Nothing is saved to disk on a page's behalf. */
export function denyDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault());
}
