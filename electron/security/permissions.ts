import type { Session } from 'electron';
import { isAppUrl } from './origin.ts';

/** What the page may do beyond showing itself: put text the reader asked to copy on the clipboard. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Denies camera, microphone, location, notifications, devices, ... : all but `allowed`. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, callback) =>
    callback(isGranted(permission, contents.getURL())),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    isGranted(permission, origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback({}));
}

export const isGranted = (permission: string, address: string): boolean =>
  allowed.has(permission) && isAppUrl(address);
