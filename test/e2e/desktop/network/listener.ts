import dgram from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback that notes whatever comes: connections, requests by their path, datagrams. */
export interface Listener {
  readonly base: string;
  /** Host and port for datagrams. */
  readonly stun: string;
  readonly arrived: string[];
  close(): void;
}

export async function listen(): Promise<Listener> {
  const arrived: string[] = [];
  const server = createServer((request, response) => {
    arrived.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('reached');
  });
  server.on('connection', () => arrived.push('connection'));
  server.on('upgrade', (request, socket) => {
    arrived.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // The same number for datagrams, so that one address serves all attempts.
  const datagrams = dgram.createSocket('udp4');
  datagrams.on('message', () => arrived.push('datagram'));
  await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${port}`,
    stun: `127.0.0.1:${port}`,
    arrived,
    close: () => {
      server.close();
      server.closeAllConnections();
      datagrams.close();
    },
  };
}
