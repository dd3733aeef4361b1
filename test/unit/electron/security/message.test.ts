import { describe, expect, test } from 'vitest';
import { checkSize } from '../../../../electron/security/message.ts';
import { checkSender } from '../../../../electron/security/sender.ts';

const kind = (result: ReturnType<typeof checkSize>) => (result.ok ? 'ok' : result.error.kind);

describe('the size of a message', () => {
  test('the largest question of the contract is taken', () => {
    expect(kind(checkSize({ text: '\u0001'.repeat(10_000), limit: 50 }))).toBe('ok');
    expect(kind(checkSize(undefined))).toBe('ok');
  });

  test('what is larger, or no plain data, is refused by name', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(kind(checkSize({ text: 'x'.repeat(200_000) }))).toBe('bad-request');
    expect(kind(checkSize(cycle))).toBe('bad-request');
    expect(kind(checkSize({ count: 1n }))).toBe('bad-request');
  });
});

describe('the sender of a message', () => {
  const top = { origin: 'app://atlas', parent: null };
  test('the top frame of our page is heard', () => {
    expect(kind(checkSender({ senderFrame: top }))).toBe('ok');
  });

  test.each([
    ['a frame that is gone', null],
    ['a frame inside our page', { origin: 'app://atlas', parent: top }],
    ['another host of our scheme', { origin: 'app://other', parent: null }],
    ['a web page', { origin: 'https://example.org', parent: null }],
    ['an opaque origin', { origin: 'null', parent: null }],
  ])('%s is refused by name', (_name, senderFrame) => {
    expect(kind(checkSender({ senderFrame }))).toBe('forbidden-sender');
  });
});
