import { app } from 'electron';
import { isDevelopment } from './origin.ts';

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
  // WebRTC would join the group of machines that tell one another their names.
  line.appendSwitch('disable-features', 'WebRtcHideLocalIpsWithMdns');
}
