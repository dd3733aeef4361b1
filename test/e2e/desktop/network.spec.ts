import dgram from 'node:dgram';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { launchDesktop } from '../fixtures.ts';

let app: ElectronApplication;
let close: () => Promise<void>;
let page: Page;
let server: Server;
let datagrams: dgram.Socket;
let port: number;
let stunPort: number;
const arrived: string[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    arrived.push(`${request.method} ${request.url}`);
    response.setHeader('access-control-allow-origin', '*');
    response.end('reached');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.on('connection', () => arrived.push('connection'));
  port = (server.address() as AddressInfo).port;
  datagrams = dgram.createSocket('udp4');
  datagrams.on('message', () => arrived.push('datagram'));
  await new Promise<void>((resolve) => datagrams.bind(0, '127.0.0.1', resolve));
  stunPort = datagrams.address().port;
  ({ app, close } = await launchDesktop());
  page = await app.firstWindow();
  await page.waitForLoadState();
});
test.afterAll(async () => {
  await close();
  server.close();
  datagrams.close();
});
test.afterEach(() => expect(arrived).toEqual([]));

test('nothing that the page asks for leaves the machine, or even reaches it', async () => {
  const outcomes = await page.evaluate(async (address) => {
    const settled = (promise: Promise<unknown>) =>
      promise.then(
        () => 'reached',
        () => 'refused',
      );
    const element = (tag: 'img' | 'script' | 'link' | 'iframe') =>
      settled(
        new Promise((resolve, reject) => {
          const made = document.createElement(tag);
          made.addEventListener('load', resolve);
          made.addEventListener('error', reject);
          made.setAttribute(tag === 'link' ? 'href' : 'src', `${address}/${tag}`);
          if (tag === 'link') made.setAttribute('rel', 'stylesheet');
          document.body.append(made);
        }),
      );
    const socket = () =>
      settled(
        new Promise((resolve, reject) => {
          const made = new WebSocket(address.replace('http', 'ws'));
          made.onopen = resolve;
          made.onerror = reject;
        }),
      );
    return {
      fetch: await settled(fetch(`${address}/fetch`)),
      noCors: await settled(fetch(`${address}/no-cors`, { mode: 'no-cors' })),
      image: await element('img'),
      script: await element('script'),
      style: await element('link'),
      socket: await socket(),
      beacon: navigator.sendBeacon(`${address}/beacon`, 'x') ? 'queued' : 'refused',
    };
  }, `http://127.0.0.1:${port}`);
  for (const [way, outcome] of Object.entries(outcomes)) {
    // A beacon is only ever queued; that it does not arrive is what counts.
    if (way !== 'beacon') expect(outcome, way).toBe('refused');
  }
});

test('WebRTC sends nothing', async () => {
  await page.evaluate(async (address) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${address}` }] });
    connection.createDataChannel('x');
    const gathered = new Promise((resolve) => {
      connection.addEventListener('icegatheringstatechange', () => {
        if (connection.iceGatheringState === 'complete') resolve(null);
      });
    });
    await connection.setLocalDescription(await connection.createOffer());
    await gathered;
    connection.close();
  }, `127.0.0.1:${stunPort}`);
});

test('below the page: no window, session or request of Electron gets out', async () => {
  const outcomes = await app.evaluate(async ({ BrowserWindow, net, session }, address) => {
    const settled = (promise: Promise<unknown>) => promise.then(() => 'reached', String);
    const window = new BrowserWindow({ show: false });
    const outcome = {
      window: await settled(window.loadURL(`${address}/window`)),
      net: await settled(net.fetch(`${address}/net`)),
      session: await settled(session.fromPartition('another').fetch(`${address}/session`)),
      file: await settled(window.loadURL('file:///etc/hostname')),
      host: await session.defaultSession
        .resolveHost('localhost.example')
        .then(() => 'resolved', String),
    };
    window.destroy();
    return outcome;
  }, `http://127.0.0.1:${port}`);
  expect(outcomes.window).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(outcomes.net).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(outcomes.session).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(outcomes.file).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(outcomes.host).toContain('ERR_NAME_NOT_RESOLVED');
});
