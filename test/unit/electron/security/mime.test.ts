import { expect, test } from 'vitest';
import { mimeType } from '../../../../electron/security/mime.ts';

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['assets/index-AbC.js', 'text/javascript; charset=utf-8'],
  ['assets/index.css', 'text/css; charset=utf-8'],
  ['flags/KZ.svg', 'image/svg+xml; charset=utf-8'],
  ['fonts/NOTO.WOFF2', 'font/woff2'],
  ['licences/OFL.txt', 'text/plain; charset=utf-8'],
  ['atlas.sqlite', 'application/octet-stream'],
  ['no-ending', 'application/octet-stream'],
  ['page.html.exe', 'application/octet-stream'],
])('%s is %s', (file, type) => {
  expect(mimeType(file)).toBe(type);
});
