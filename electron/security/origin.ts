/** The one origin whose pages this application shows and answers. */
export const scheme = 'app';
export const host = 'atlas';
export const productionOrigin = `${scheme}://${host}`;

/**
 * Vite's server while developing, fixed when main.cjs is built (see vite.config.ts).
 * In every other build it is the empty string and the branches on it are compiled away.
 */
declare const __DEV_ORIGIN__: string;

export const isDevelopment = __DEV_ORIGIN__ !== '';
export const appOrigin = isDevelopment ? __DEV_ORIGIN__ : productionOrigin;
export const entryUrl = `${appOrigin}/index.html`;

/** True for an address of our own origin, compared exactly: scheme, host and port. */
export function isAppUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return false;
  // Node gives a scheme of our own the origin "null", so it is put together here.
  return `${url.protocol}//${url.host}` === appOrigin;
}

/** True for the application's page itself, whatever stands after `#` or `?`. */
export function isEntryUrl(address: string): boolean {
  if (!isAppUrl(address)) return false;
  const { pathname } = new URL(address);
  return pathname === '/' || pathname === '/index.html';
}
