import path from 'node:path';
import { host, scheme } from './origin.ts';

/**
 * Finds the file an `app://atlas/...` address names. Only addresses that name a file inside
 * `root`, in one way of writing, are accepted; the file itself need not exist.
 * @param root absolute path of the folder that holds the renderer
 * @returns the absolute path, or null for an address that is not ours to serve
 */
export function resolveAsset(root: string, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== `${scheme}:` || url.host !== host) return null;
  if (url.username !== '' || url.password !== '') return null;

  const pathname = decode(url.pathname);
  if (pathname === null) return null;
  const segments = (pathname === '/' ? '/index.html' : pathname).split('/').slice(1);
  if (!segments.every(isPlainName)) return null;

  const file = path.resolve(root, ...segments);
  const inside = path.relative(root, file);
  return inside === '' || inside.startsWith('..') || path.isAbsolute(inside) ? null : file;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** No dots that climb, no separators or drives of any system, no streams, no control characters. */
function isPlainName(segment: string): boolean {
  if (segment === '' || segment === '.' || segment === '..') return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  return !/[\u0000-\u001f\u007f\\/:*?"<>|%]/.test(segment) && !/[. ]$/.test(segment);
}
