import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../../../electron/security/network.ts';
import { isAppUrl, isDevelopment, isEntryUrl } from '../../../../electron/security/origin.ts';
import { isGranted } from '../../../../electron/security/permissions.ts';

const strangers = [
  'app://other/',
  'app://atlas:8080/',
  'app://atlas.example/',
  'app://user:secret@atlas/',
  'https://atlas/',
  'http://localhost:5173/',
  'ws://localhost:5173/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'devtools://devtools/bundled/x.js',
  'data:text/html,x',
  'blob:app://atlas/1',
  'about:blank',
  '',
];

test('outside `npm run dev` nothing is in development', () => {
  expect(isDevelopment).toBe(false);
});

describe('our origin', () => {
  test.each(['app://atlas', 'app://atlas/', 'app://atlas/x/y.json', 'APP://atlas/'])(
    '%s is ours',
    (address) => {
      expect(isAppUrl(address)).toBe(true);
      expect(isAllowed(address)).toBe(true);
    },
  );
  test.each(strangers)('"%s" is not', (address) => {
    expect(isAppUrl(address)).toBe(false);
    expect(isAllowed(address)).toBe(false);
    expect(isGranted('clipboard-sanitized-write', address)).toBe(false);
  });
});

test('only the page itself may be navigated to', () => {
  expect(isEntryUrl('app://atlas/')).toBe(true);
  expect(isEntryUrl('app://atlas/index.html#/country/KZ')).toBe(true);
  expect(isEntryUrl('app://atlas/flags/KZ.svg')).toBe(false);
  expect(isEntryUrl('https://example.org/index.html')).toBe(false);
});

test('our page may copy text and nothing more', () => {
  expect(isGranted('clipboard-sanitized-write', 'app://atlas/index.html')).toBe(true);
  const denied = ['clipboard-read', 'geolocation', 'media', 'notifications', 'midi', 'hid', 'usb'];
  for (const permission of [...denied, 'serial', 'openExternal', 'fullscreen', 'unknown']) {
    expect(isGranted(permission, 'app://atlas/')).toBe(false);
  }
});
