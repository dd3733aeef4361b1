/**
 * Makes malformed messages inside the preload of a window (see hostile.ts), which gets this
 * function as text: it may use nothing from outside itself.
 * @param seed the same seed makes the same messages
 * @returns what makes the next message: the words after the channel's name
 */
export function createMalformed(seed: number, names: readonly string[]): () => unknown[] {
  let state = seed >>> 0;
  function below(limit: number): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;

  const texts = [
    '',
    ' ',
    'KZ',
    'kz',
    '2021-03-30',
    '2021-02-30',
    '0000-00-00',
    '9999999-01-01',
    "K'",
    "' OR 1=1 --",
    '%',
    'NEAR(',
    '"',
    '*',
    '../../etc/passwd',
    'C:\\Windows',
    '\u0000',
    '\ud800',
    '\udfff\ud800',
    '\u202e',
    '__proto__',
    'constructor',
    'toString',
    '🇦🇫',
    'کابل',
    '[object Object]',
    '1e999',
    'a'.repeat(300),
    'https://example.org/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ];
  const numbers = [
    0,
    -0,
    1,
    -1,
    0.5,
    255,
    2 ** 31,
    2 ** 53,
    -(2 ** 53),
    1e308,
    NaN,
    Infinity,
    -Infinity,
  ];
  const keys = [
    'on',
    'code',
    'id',
    'ordinal',
    'text',
    'limit',
    'kind',
    'name',
    'what',
    'to',
    'paper',
    'size',
    'orientation',
    'bytes',
    'theme',
    'year',
    'organisation',
    '__proto__',
    'toString',
    'valueOf',
    'toJSON',
    'length',
    'then',
    '',
    '0',
  ];

  const leaf = (): unknown => pick([pick(texts), pick(numbers), true, false, null, undefined]);
  const record = (size: number, value: () => unknown): Record<string, unknown> => {
    const made: Record<string, unknown> = {};
    for (let i = 0; i < size; i += 1)
      Object.defineProperty(made, pick(keys), {
        value: value(),
        enumerable: true,
        configurable: true,
      });
    return made;
  };
  function nested(levels: number): unknown {
    let inside: unknown = leaf();
    for (let level = 0; level < levels; level += 1) inside = below(2) ? [inside] : { on: inside };
    return inside;
  }
  function cycle(): unknown {
    const made = record(2, leaf);
    Object.defineProperty(made, 'self', { value: [made], enumerable: true });
    return made;
  }
  // Each kind stands here once; what is oversized comes seldom, as it takes long.
  const kinds: readonly (() => unknown)[] = [
    leaf,
    leaf,
    leaf,
    () => record(below(5), leaf),
    () => record(below(5), leaf),
    () => record(below(5), () => record(2, leaf)),
    () => Array.from({ length: below(6) }, leaf),
    () => nested(below(40)),
    cycle,
    () => BigInt(below(1000)) ** 20n,
    () =>
      pick([
        new Date(Number.NaN),
        new Date(0),
        /x+/g,
        new Error('x'),
        new Boolean(false),
        new String('KZ'),
      ]),
    () => pick([new Map([[leaf(), leaf()]]), new Set([leaf()])]),
    () =>
      pick([
        new Uint8Array(below(50)),
        new ArrayBuffer(below(50)),
        new Float64Array(3),
        new DataView(new ArrayBuffer(8)),
      ]),
    () => ({
      kind: pick(['png', 'svg', 'geojson', 'exe']),
      name: pick(texts),
      bytes: new Uint8Array(below(50)),
    }),
    () => ({ to: pick(['printer', 'pdf', 'fax']), paper: leaf(), name: pick(texts) }),
    () => ({ what: pick(['table', 'database', 'file']), name: pick(texts), extra: leaf() }),
  ];
  const oversized: readonly (() => unknown)[] = [
    () => 'x'.repeat(60_000 + below(500_000)),
    () => ({ text: '\u0001'.repeat(60_000 + below(100_000)), limit: 1, kind: null }),
    () => Array.from({ length: 2000 + below(20_000) }, () => 1),
    () => {
      const sparse: unknown[] = [];
      sparse.length = 2 ** 32 - 1;
      return sparse;
    },
    () => nested(200 + below(500)),
    () => record(25, () => 'x'.repeat(below(100_000))),
    () => new Uint8Array(below(2_000_000)),
  ];
  const value = () => (below(200) === 0 ? pick(oversized)() : pick(kinds)());

  return () => {
    const words: unknown[] = [below(3) === 0 ? value() : pick(names)];
    while (below(3) > 0 && words.length < 6) words.push(value());
    return words;
  };
}
