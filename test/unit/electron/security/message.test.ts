import { describe, expect, test } from 'vitest';
import { checkMessage, questionLimits } from '../../../../electron/security/message.ts';

const kind = (...words: Parameters<typeof checkMessage>) => {
  const result = checkMessage(...words);
  return result.ok ? 'ok' : result.error.kind;
};

/** `levels` lists, each in the one before. */
function nested(levels: number): unknown {
  let inside: unknown = 1;
  for (let level = 0; level < levels; level += 1) inside = [inside];
  return inside;
}

describe('what a message may hold', () => {
  test('the largest question of the contract is taken', () => {
    const text = '\u0001'.repeat(10_000);
    expect(kind(['search.find', { text, limit: 50, kind: null }])).toBe('ok');
    expect(kind(['atlas.about', undefined])).toBe('ok');
    expect(kind([])).toBe('ok');
  });

  test.each<[string, unknown]>([
    ['a long text', 'x'.repeat(50_001)],
    ['many texts', Array(900).fill('x'.repeat(60))],
    ['many values', Array(1001).fill(1)],
    ['a list that claims to be endless', new Array(2 ** 32 - 1)],
    ['a long key', { ['x'.repeat(60_000)]: 1 }],
    ['lists in lists', nested(100_000)],
    ['a big number', 1n],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['an error', new Error('x')],
    ['bytes', new Uint8Array(1)],
    ['a buffer', new ArrayBuffer(1)],
    ['other numbers in memory', new Float64Array(1)],
  ])('%s is refused by name', (_name, message) => {
    expect(kind(message)).toBe('bad-request');
    expect(kind({ deep: [message] })).toBe('bad-request');
  });

  test('what holds itself is refused, not followed for ever', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = [cycle];
    expect(kind(cycle)).toBe('bad-request');
  });

  test('bytes are taken where the channel is for them, up to its limit', () => {
    const limits = { ...questionLimits, bytes: 10 };
    expect(kind({ bytes: new Uint8Array(10) }, limits)).toBe('ok');
    expect(kind([new Uint8Array(6), new Uint8Array(6)], limits)).toBe('bad-request');
  });
});
