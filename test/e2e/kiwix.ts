import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { expect } from '@playwright/test';

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

/**
 * Serves a ZIM file as a school's hotspot does, by kiwix-serve of Debian's kiwix-tools, and waits
 * until it answers.
 */
export async function serveZim(file: string): Promise<{ origin: string; stop: () => void }> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn('kiwix-serve', ['--address', '127.0.0.1', '--port', String(port), file]);
  const status = () =>
    fetch(origin).then(
      (answer) => answer.status,
      () => 0,
    );
  await expect.poll(status, { timeout: 60_000 }).toBe(200);
  return { origin, stop: () => void server.kill() };
}
