/**
 * Tries every way that the main process has of reaching a server: Electron's own, and Node's. Runs
 * inside the main process and may use nothing from outside itself.
 * @returns what each way said: reached, or why not
 */
export async function attemptInMain(
  { net: electronNet, session, BrowserWindow }: typeof Electron.CrossProcessExports,
  { base, outside }: { readonly base: string; readonly outside: string },
): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  const attempt = async (way: string, start: (address: string) => Promise<unknown>) => {
    const silence = new Promise<string>((resolve) => setTimeout(resolve, 30_000, 'no word'));
    said[way] = await Promise.race([
      start(`${base}/${way}`).then(() => 'reached', String),
      silence,
    ]);
  };
  // The program is bundled, so there is no require here; Node hands its modules out itself.
  const builtin = <T>(name: string) =>
    (process as unknown as { getBuiltinModule(name: string): T }).getBuiltinModule(name);
  const http = builtin<typeof import('node:http')>('node:http');
  const https = builtin<typeof import('node:https')>('node:https');
  const http2 = builtin<typeof import('node:http2')>('node:http2');
  const sockets = builtin<typeof import('node:net')>('node:net');
  const tls = builtin<typeof import('node:tls')>('node:tls');
  const dgram = builtin<typeof import('node:dgram')>('node:dgram');
  const dns = builtin<typeof import('node:dns')>('node:dns');
  const { hostname, port } = new URL(base);
  const emits = (emitter: NodeJS.EventEmitter, good: string) =>
    new Promise((resolve, reject) => {
      emitter.once(good, resolve);
      emitter.once('error', reject);
    });

  const window = new BrowserWindow({ show: false });
  await attempt('main-window', (address) => window.loadURL(address));
  window.destroy();
  await attempt('main-net-fetch', (address) => electronNet.fetch(address));
  await attempt('main-net-request', (address) => {
    const request = electronNet.request(address);
    request.end();
    return emits(request, 'response');
  });
  await attempt('main-session', (address) => session.fromPartition('another').fetch(address));
  await attempt('main-resolve-host', () => session.defaultSession.resolveHost(outside));
  await attempt('main-preconnect', async (address) => {
    session.defaultSession.preconnect({ url: address, numSockets: 2 });
    // It does not say what becomes of it: the listener does.
    throw new Error('tried');
  });
  await attempt('node-fetch', (address) => fetch(address));
  await attempt('node-http', (address) => emits(http.get(address), 'response'));
  await attempt('node-https', (address) =>
    emits(https.get(address.replace('http:', 'https:')), 'response'),
  );
  // It says that it is connected before anybody has answered.
  await attempt('node-http2', (address) => emits(http2.connect(address), 'remoteSettings'));
  await attempt('node-net', () => emits(sockets.connect(Number(port), hostname), 'connect'));
  await attempt('node-tls', () =>
    emits(tls.connect({ port: Number(port), host: hostname }), 'secureConnect'),
  );
  await attempt('node-dgram', async () => {
    const socket = dgram.createSocket('udp4');
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.send('x', Number(port), hostname, (error) => (error ? reject(error) : resolve()));
    });
  });
  await attempt('node-lookup', () => dns.promises.lookup(outside));
  await attempt(
    'node-lookup-callback',
    () =>
      new Promise((resolve, reject) => {
        dns.lookup(outside, (error, address) => (error ? reject(error) : resolve(address)));
      }),
  );
  await attempt('node-resolve', () => dns.promises.resolve4(outside));
  await attempt('node-resolver', () => new dns.promises.Resolver().resolve4(outside));
  return said;
}
