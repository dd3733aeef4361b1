import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../../electron/security/csp.ts';

const directives = (edition: 'desktop' | 'browser') =>
  new Map(
    contentSecurityPolicy(edition)
      .split('; ')
      .map((text) => {
        const [name = '', ...sources] = text.split(' ');
        return [name, sources] as const;
      }),
  );

describe.each(['desktop', 'browser'] as const)('policy of the %s edition', (edition) => {
  const policy = directives(edition);

  test('forbids whatever it does not name', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const name of ['frame-src', 'object-src', 'media-src', 'child-src']) {
      expect(policy.has(name)).toBe(false);
    }
  });

  test('names no other place than its own, and no inline or evaluated code', () => {
    const own = /^('none'|'self'|'wasm-unsafe-eval')$/;
    for (const source of [...policy.values()].flat()) expect(source).toMatch(own);
  });

  test('lets no form leave and no base be set', () => {
    expect(policy.get('form-action')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
  });
});

test('only the browser edition may compile wasm and start its worker', () => {
  expect(directives('desktop').get('script-src')).toEqual(["'self'"]);
  expect(directives('desktop').has('worker-src')).toBe(false);
  expect(directives('browser').get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(directives('browser').get('worker-src')).toEqual(["'self'"]);
});
