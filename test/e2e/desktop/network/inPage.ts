/**
 * Tries every way that a page has of reaching a server. Runs inside the page and may use nothing
 * from outside itself; each way asks for a path of its own name, so that a listener can tell.
 * @param base of the server, such as http://127.0.0.1:4000
 * @param stun host and port of a STUN server
 * @returns what each way said: reached, refused, or tried where it does not say
 */
export async function attemptInPage({
  base,
  stun,
}: {
  readonly base: string;
  readonly stun: string;
}): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  const patience = 1500;
  /** Waits for a way to say what became of it, though not for ever. */
  const settled = (way: string, promise: Promise<unknown>) =>
    Promise.race([
      promise.then(
        () => 'reached',
        () => 'refused',
      ),
      new Promise<string>((resolve) => setTimeout(resolve, patience, 'tried')),
    ]).then((outcome) => {
      said[way] = outcome;
    });
  const attempt = (way: string, start: (address: string) => unknown) =>
    settled(
      way,
      (async () => {
        const outcome = await start(`${base}/${way}`);
        if (outcome === undefined) await new Promise(() => undefined);
      })(),
    );
  const element = (way: string, tag: string, name: string, more: Record<string, string> = {}) =>
    attempt(way, (address) => {
      const made = document.createElement(tag);
      const loaded = new Promise((resolve, reject) => {
        made.addEventListener('load', () => resolve(true));
        made.addEventListener('loadeddata', () => resolve(true));
        made.addEventListener('error', reject);
      });
      for (const [key, value] of Object.entries(more)) made.setAttribute(key, value);
      made.setAttribute(name, address);
      (tag === 'link' ? document.head : document.body).append(made);
      return loaded;
    });
  const event = (target: EventTarget, good: string) =>
    new Promise((resolve, reject) => {
      target.addEventListener(good, () => resolve(true));
      target.addEventListener('error', reject);
    });

  await Promise.all([
    attempt('fetch', (address) => fetch(address)),
    attempt('fetch-no-cors', (address) => fetch(address, { mode: 'no-cors' })),
    attempt('fetch-keepalive', (address) =>
      fetch(address, { method: 'POST', body: 'x', mode: 'no-cors', keepalive: true }),
    ),
    attempt('xhr', (address) => {
      const request = new XMLHttpRequest();
      const loaded = event(request, 'load');
      request.open('GET', address);
      request.send();
      return loaded;
    }),
    attempt('beacon', (address) => void navigator.sendBeacon(address, 'x')),
    attempt('websocket', (address) => event(new WebSocket(address.replace(/^http/, 'ws')), 'open')),
    attempt('event-source', (address) => event(new EventSource(address), 'open')),
    attempt('web-transport', (address) => {
      const { WebTransport } = window as unknown as {
        WebTransport: new (address: string) => { ready: Promise<unknown> };
      };
      return new WebTransport(address.replace(/^http:/, 'https:')).ready;
    }),
    attempt('worker', (address) => event(new Worker(address), 'message')),
    attempt('shared-worker', (address) => event(new SharedWorker(address), 'connect')),
    attempt('service-worker', (address) => navigator.serviceWorker.register(address)),
    attempt('module', (address) => import(address)),
    attempt('font', (address) => new FontFace('attempt', `url(${address})`).load()),
    attempt('css-image', (address) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body { border-image: url(${address}) 1 }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }),
    attempt('style-attribute', (address) => {
      document.body.style.setProperty('background-image', `url(${address})`);
    }),
    element('image', 'img', 'src'),
    element('picture-set', 'img', 'srcset'),
    element('script', 'script', 'src'),
    element('style', 'link', 'href', { rel: 'stylesheet' }),
    element('icon', 'link', 'href', { rel: 'icon' }),
    element('manifest', 'link', 'href', { rel: 'manifest' }),
    element('preload', 'link', 'href', { rel: 'preload', as: 'image' }),
    element('module-preload', 'link', 'href', { rel: 'modulepreload' }),
    element('prefetch', 'link', 'href', { rel: 'prefetch' }),
    element('preconnect', 'link', 'href', { rel: 'preconnect' }),
    element('dns-prefetch', 'link', 'href', { rel: 'dns-prefetch' }),
    element('frame', 'iframe', 'src'),
    element('object', 'object', 'data'),
    element('embed', 'embed', 'src'),
    element('video', 'video', 'src'),
    element('poster', 'video', 'poster'),
    element('audio', 'audio', 'src'),
    attempt('svg-image', (address) => {
      document.body.insertAdjacentHTML('beforeend', `<svg><image href="${address}"/></svg>`);
    }),
    attempt('speculation', (address) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [address] }] });
      document.head.append(rules);
    }),
    attempt('ping', (address) => {
      const link = document.createElement('a');
      Object.assign(link, { href: '#/countries', ping: address });
      document.body.append(link);
      link.click();
    }),
    attempt('form', (address) => {
      const form = document.createElement('form');
      const frame = document.createElement('iframe');
      frame.name = 'form-target';
      Object.assign(form, { action: address, method: 'post', target: 'form-target' });
      document.body.append(frame, form);
      form.submit();
    }),
    attempt('window', (address) => void window.open(address)),
    attempt('webrtc', async () => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${stun}` }] });
      connection.createDataChannel('x');
      await connection.setLocalDescription(await connection.createOffer());
    }),
  ]);
  return said;
}
