import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveAsset } from '../../../../electron/security/assets.ts';
import { tricks } from './tricks.ts';

const root = path.resolve('/atlas/renderer');
const resolve = (address: string) => resolveAsset(root, address);

describe('resolveAsset', () => {
  test.each([
    ['app://atlas/', 'index.html'],
    ['app://atlas/index.html', 'index.html'],
    ['app://atlas/index.html?x=1#/country/KZ', 'index.html'],
    ['app://atlas/map/region.json', 'map/region.json'],
    ['app://atlas/fonts/noto%20sans.woff2', 'fonts/noto sans.woff2'],
    ['app://atlas/licences/%D0%BA.txt', 'licences/к.txt'],
    // The address itself is put right before it is looked at: this names a file inside.
    ['app://atlas/../index.html', 'index.html'],
    ['app://atlas/%2e%2e/index.html', 'index.html'],
  ])('%s names %s', (address, file) => {
    expect(resolve(address)).toBe(path.join(root, file));
  });

  test.each(tricks)('%s names no file outside', (address) => {
    const file = resolve(address);
    expect(file === null || file.startsWith(root + path.sep)).toBe(true);
  });

  test.each(['app://atlas:80/index.html', 'app://other/', 'app://user@atlas/', 'https://atlas/'])(
    '%s is not ours to serve',
    (address) => {
      expect(resolve(address)).toBeNull();
    },
  );

  test('a sibling folder whose name begins alike is outside', () => {
    expect(resolve('app://atlas/..%2frenderer-secret/x')).toBeNull();
  });

  test('no address leads out of the root', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '%2e', '%2f', '%5c', '\\', '/', '%00', ':', '%25', 'a'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = resolve(`app://atlas/${pieces.join('')}`);
        return file === null || file.startsWith(root + path.sep);
      }),
      { numRuns: 2000 },
    );
  });
});
