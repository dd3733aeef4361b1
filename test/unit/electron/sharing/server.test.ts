import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ShareServer, serveFolder } from '../../../../electron/sharing/server.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-served-'));
const root = path.join(folder, 'shared');
const visitors: (string | undefined)[] = [];
const page = '<!doctype html><title>Atlas</title>';
const big = Buffer.alloc(256 * 1024, 'atlas ');
let server: ShareServer;
let port: number;
let host: string;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks as a client would that is free to write what it likes into its request. */
function ask(target: string, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path: target, agent: false, ...options },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    asking.on('error', reject);
    asking.end();
  });
}

/** Sends bytes as they are, and gives back everything that comes until the server hangs up. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let told = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (part) => {
      told += part.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(told));
  });
}

beforeAll(async () => {
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  mkdirSync(path.join(root, '.git'));
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  writeFileSync(path.join(root, '.env'), 'secret');
  writeFileSync(path.join(root, '.git/config'), 'secret');
  writeFileSync(path.join(root, 'index.html'), page);
  writeFileSync(path.join(root, 'atlas.sqlite'), big);
  writeFileSync(path.join(root, 'assets/index-1.js'), 'export {}');
  writeFileSync(path.join(root, 'assets/index-1.js.gz'), gzipSync('export {}'));
  server = await serveFolder(root, '127.0.0.1', (visitor) => visitors.push(visitor), {
    headers: 400,
    request: 800,
    silence: 20_000,
    answer: 60_000,
    keepAlive: 1_000,
    check: 100,
  });
  ({ host } = new URL(server.url));
  port = Number(new URL(server.url).port);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

describe('the server for the class', () => {
  it('gives the page at its address, with the policy of the browser edition and its kin', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body.toString()).toBe(page);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(visitors).toContain('127.0.0.1');
  });

  it('gives a file compressed to who can read that, and nothing twice', async () => {
    const zipped = await ask('/assets/index-1.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).toString()).toBe('export {}');
    const plain = await ask('/assets/index-1.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe('export {}');
    const again = await ask('/assets/index-1.js', {
      headers: { 'if-none-match': String(plain.headers.etag) },
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('answers HEAD without a body', async () => {
    const { status, headers, body } = await ask('/atlas.sqlite', { method: 'HEAD' });
    expect([status, body.length]).toEqual([200, 0]);
    expect(headers['content-length']).toBe(String(big.length));
    expect(headers['content-type']).toBe('application/vnd.sqlite3');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'MKCOL'])(
    '%s is refused',
    async (method) => {
      const { status, headers } = await ask('/index.html', { method });
      expect(status).toBe(405);
      expect(headers.allow).toBe('GET, HEAD');
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  it.each([
    ['evil.example', 421],
    ['localhost', 421],
    ['127.0.0.1', 421],
    ['127.0.0.1:1', 421],
    ['evil.example@127.0.0.1', 421],
  ])('under the name "%s" it gives nothing', async (name, status) => {
    const answer = await ask('/', { headers: { host: name } });
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).not.toContain('Atlas</title>');
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/....//secret.txt',
    '/.env',
    '/%2eenv',
    '/.git/config',
    '/assets/',
    '/assets',
    '/assets/index-1.js/../../../secret.txt',
    '/%00',
    '/%ff%fe',
    '/index.html%00.js',
    '//secret.txt',
    '/file:///etc/passwd',
    '/__proto__',
    '/constructor',
    '/C:/Windows/win.ini',
  ])('no file outside, none with a dot, no listing: %s', async (target) => {
    const { status, headers, body } = await ask(target);
    expect(status).toBe(404);
    expect(body.toString()).toBe('The atlas has no such file.');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('a request in parts gets the whole, and a range that makes no sense does no harm', async () => {
    for (const range of ['bytes=5-2', 'bytes=-1', 'bytes=99999999999-', 'bytes=0-0,5-9', 'x']) {
      const { status, body } = await ask('/atlas.sqlite', { headers: { range } });
      expect([status, body.length]).toEqual([200, big.length]);
    }
  });

  it.each([
    'nonsense\r\n\r\n',
    'GET / HTTP/1.0\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
    'GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n',
    'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
  ])('what is no request of a browser is hung up on: %.40s', async (bytes) => {
    expect(await sendRaw(bytes)).not.toContain('Atlas</title>');
    expect((await ask('/')).status).toBe(200);
  });

  it('a request that is never finished is given up, and others are served meanwhile', async () => {
    const slow = Array.from({ length: 50 }, () =>
      sendRaw(`GET / HTTP/1.1\r\nHost: ${host}\r\nX: `),
    );
    expect((await ask('/')).status).toBe(200);
    // Every one of them ends without an answer from us having been waited for for ever.
    for (const told of await Promise.all(slow)) expect(told).not.toContain('Atlas</title>');
  }, 30_000);

  it('two hundred at once each get everything, and two hundred more after them', async () => {
    for (let round = 0; round < 2; round += 1) {
      const all = await Promise.all(
        Array.from({ length: 200 }, async () => {
          const [first, data] = await Promise.all([ask('/'), ask('/atlas.sqlite')]);
          return first.status === 200 && data.body.equals(big);
        }),
      );
      expect(all.filter(Boolean)).toHaveLength(200);
    }
  }, 60_000);
});

describe('stopping', () => {
  it('hangs up on everyone, also in the middle of an answer, and is refused after', async () => {
    const other = await serveFolder(root, '127.0.0.1', () => undefined);
    const otherPort = Number(new URL(other.url).port);
    expect(otherPort).not.toBe(port);
    // One that asks and then reads nothing, one that has only connected.
    const ended = ['GET /atlas.sqlite HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n', ''].map(
      (bytes) =>
        new Promise<void>((resolve, reject) => {
          const socket = connect(otherPort, '127.0.0.1', () => socket.write(bytes || ' '));
          socket.on('error', () => undefined);
          socket.on('close', () => resolve());
          socket.setTimeout(20_000, () => reject(new Error('still connected')));
        }),
    );
    await other.stop();
    await Promise.all(ended);
    await expect(ask('/', { port: otherPort })).rejects.toThrow('ECONNREFUSED');
  });
});
