import type { Session } from 'electron';
import { readPlainOrPacked } from '../data/packed.ts';
import { resolveAsset } from './assets.ts';
import { contentSecurityPolicy } from './csp.ts';
import { mimeType } from './mime.ts';
import { scheme } from './origin.ts';

/** Serves the renderer's files, and nothing else, to the pages of a session. */
export function serveRenderer(session: Session, root: string): void {
  session.protocol.handle(scheme, (request) => answer(root, request));
}

/** GET only, inside the root only; whatever else is asked for is refused with a status. */
export async function answer(root: string, request: Request): Promise<Response> {
  if (request.method !== 'GET') return refuse(405, 'Only GET is answered.');
  const file = resolveAsset(root, request.url);
  if (file === null) return refuse(403, 'Not an address of the atlas.');
  try {
    return new Response(await readPlainOrPacked(file), { headers: headers(mimeType(file)) });
  } catch {
    return refuse(404, 'No such file.');
  }
}

const refuse = (status: number, text: string): Response =>
  new Response(text, { status, headers: headers('text/plain; charset=utf-8') });

const policy = contentSecurityPolicy('desktop');
/**
 * Without an opener policy: no page opens another here (windows.ts), and with one Chromium would
 * start the page's process, throw it away and start it again.
 */
const headers = (type: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
});
