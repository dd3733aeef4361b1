import type { Server } from 'node:http';
import { isIPv6 } from 'node:net';
import sirv from 'sirv';
import { isAccepted, notFound } from './rules.ts';

/** The year of the Istanbul conference; any free port where it is taken. */
const wantedPort = 2011;

/** How long a client may take, in milliseconds. */
const patienceOfClass = {
  /** For the head of a request. */
  headers: 10_000,
  /** For the whole request; no request of ours has a body. */
  request: 15_000,
  /** In which nothing at all moves. */
  silence: 30_000,
  /** For one answer, on a slow network shared by a class. */
  answer: 300_000,
  /** A connection is kept for the next request. */
  keepAlive: 5_000,
  /** How often the first two are looked at. */
  check: 2_000,
};

/** A browser opens up to six connections; two hundred pupils rarely all at once. */
const mostConnections = 1_500;

export interface ShareServer {
  /** What the class opens, such as `http://192.168.1.20:2011/`. */
  readonly url: string;
  /** Ends the server and every open connection; done when both are gone. */
  stop(): Promise<void>;
}

/**
 * Serves a folder, read-only, on one address of this machine and on no other.
 * @param folder all files of it, as they are now, can be asked for; no other file can
 * @param address where to listen, one of the machine's own
 * @param seen told the address of whoever was given an answer
 * @param patience for tests to shorten
 */
export async function serveFolder(
  folder: string,
  address: string,
  seen: (visitor: string | undefined) => void,
  patience = patienceOfClass,
): Promise<ShareServer> {
  let host = '';
  // Looks the folder through once: what is not found then is never looked for on the disk.
  const files = sirv(folder, { etag: true, gzip: true, dotfiles: false, extensions: ['html'] });
  // Not before it is wanted, which it seldom is.
  const { createServer } = await import('node:http');
  const server = createServer(
    { maxHeaderSize: 8 * 1024, connectionsCheckingInterval: patience.check },
    (request, response) => {
      const late = setTimeout(() => response.destroy(), patience.answer);
      response.once('close', () => clearTimeout(late));
      // A client that goes away in the middle leaves no open file behind.
      response.once('pipe', (file) => response.once('close', () => file.unpipe().destroy()));
      if (!isAccepted(request, response, host)) return;
      seen(request.socket.remoteAddress);
      if (request.url?.endsWith('.sqlite')) {
        response.setHeader('content-type', 'application/vnd.sqlite3');
      }
      files(request, response, () => void notFound(response));
    },
  );
  server.headersTimeout = patience.headers;
  server.requestTimeout = patience.request;
  server.keepAliveTimeout = patience.keepAlive;
  server.setTimeout(patience.silence);
  server.maxConnections = mostConnections;
  server.maxHeadersCount = 50;
  server.maxRequestsPerSocket = 1_000;
  server.on('upgrade', (_request, socket) => socket.destroy());
  server.on('clientError', (_error, socket) => socket.destroy());

  const port = await listen(server, address);
  host = `${isIPv6(address) ? `[${address}]` : address}:${port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host}/`, stop };
}

async function listen(server: Server, address: string): Promise<number> {
  try {
    return await listenOn(server, address, wantedPort);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listenOn(server, address, 0);
  }
}

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.removeListener('error', reject);
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : port);
    });
  });
}
