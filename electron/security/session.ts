import type { Session } from 'electron';
import { denyDownloads } from './downloads.ts';
import { blockRequests } from './network.ts';
import { denyPermissions } from './permissions.ts';
import { stopSpelling } from './spelling.ts';

/** Puts every rule on a session; each session that is ever made gets them. */
export function hardenSession(session: Session): void {
  blockRequests(session);
  denyPermissions(session);
  denyDownloads(session);
  stopSpelling(session);
}
