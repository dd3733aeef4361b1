import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentSecurityPolicy } from '../security/csp.ts';

/** Set on every answer, refusals included. */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy': `${contentSecurityPolicy('browser')}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), payment=()',
  // Kept by the browser, and asked about before it is used: the next lesson's atlas may be newer.
  'cache-control': 'no-cache',
};

/**
 * Judges a request before a file is looked for: reading only, and under the very address that the
 * class was given, so that no page of another site can reach in by a name that it makes mean this
 * machine. What is refused has been answered.
 * @param host the one right `Host`, such as `192.168.1.20:2011`
 */
export function isAccepted(
  request: IncomingMessage,
  response: ServerResponse,
  host: string,
): boolean {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // Asked for in parts by no page of ours.
  delete request.headers.range;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return refuse(response, 405, 'Only GET and HEAD are answered.');
  }
  if (request.headers.host?.toLowerCase() !== host) {
    return refuse(response, 421, 'The atlas is not shared under this name.');
  }
  if (!request.url?.startsWith('/')) return refuse(response, 400, 'Not an address of the atlas.');
  return true;
}

export const notFound = (response: ServerResponse): boolean =>
  refuse(response, 404, 'The atlas has no such file.');

function refuse(response: ServerResponse, status: number, text: string): false {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  // What the request still brings is not waited for.
  response.setHeader('connection', 'close');
  response.end(text);
  return false;
}
