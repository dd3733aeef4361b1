import { app, type Session } from 'electron';
import { isAppUrl, isDevelopment } from './origin.ts';

/**
 * Chromium's own services and every resolver are shut before the network process starts.
 * Has to be called before the app is ready.
 */
export function closeNetwork(): void {
  const line = app.commandLine;
  line.appendSwitch(
    'host-resolver-rules',
    `MAP * ~NOTFOUND${isDevelopment ? ', EXCLUDE localhost' : ''}`,
  );
  line.appendSwitch('no-proxy-server');
  line.appendSwitch('dns-prefetch-disable');
  line.appendSwitch('disable-quic');
  line.appendSwitch('disable-background-networking');
  line.appendSwitch('disable-component-update');
  line.appendSwitch('disable-domain-reliability');
  line.appendSwitch('disable-sync');
  line.appendSwitch('no-pings');
  line.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

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
