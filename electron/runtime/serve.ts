import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { inProject } from './paths.ts';

/**
 * Serves a built browser edition on the loopback address only.
 * @param port wanted; any free one is taken where it is in use (0: any)
 * @param under the path it is served under, with slashes at both ends
 */
export async function serveWeb(
  port: number,
  under = '/',
  folder = inProject('dist/web'),
): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, { dev: true, single: false });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (!request.url?.startsWith(under)) return notFound();
    request.url = request.url.slice(under.length - 1);
    files(request, response, notFound);
  });
  const listen = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => {
        server.removeListener('error', reject);
        resolve();
      });
    });
  try {
    await listen(port);
  } catch {
    await listen(0);
  }
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound ? bound.port : port;
  return { server, address: `http://127.0.0.1:${boundPort}${under}` };
}
