import type { Random } from '../random.ts';

/** A database as a bad disk, a broken copy or another program may leave it. */
export interface Damage {
  /** One of the ways below. */
  readonly way: Way;
  /** Where and how, to see it again. */
  readonly what: string;
  /** What then stands in the place of atlas.sqlite; null: no such file. */
  readonly bytes: Uint8Array | null;
}

const pageSize = 4096;
const text = (words: string) => new TextEncoder().encode(words);

/** What has been seen in the place of a file that should have been another. */
const strangers: Readonly<Record<string, Uint8Array>> = {
  'a sign-in page of a hotspot': text(
    '<!doctype html><title>Welcome to Free WiFi</title>'.repeat(90),
  ),
  'a picture': Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...text('IHDR'.repeat(99)),
  ]),
  'an archive': Uint8Array.from([0x50, 0x4b, 3, 4, ...text('atlas.sqlite'.repeat(99))]),
  'a text': text('name,area\nKazakhstan,2724900\n'.repeat(200)),
  'a pointer of Git LFS': text(
    'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
  ),
};

/** SQLite's header has big-endian numbers: 60 is the schema's version, 68 the application. */
function withNumber(whole: Uint8Array, at: 60 | 68, value: number): Uint8Array {
  const bytes = whole.slice();
  new DataView(bytes.buffer).setUint32(at, value);
  return bytes;
}

function overwritten(whole: Uint8Array, at: number, put: Uint8Array): Uint8Array {
  const bytes = whole.slice();
  bytes.set(put.subarray(0, Math.max(0, bytes.length - at)), at);
  return bytes;
}

type Harm = (whole: Uint8Array, random: Random) => { what: string; bytes: Uint8Array | null };

/** The ways of damage, each with its share among a hundred. */
const ways = {
  'a bit flipped': [
    40,
    (whole, random) => {
      const [at, bit] = [random.below(whole.length), random.below(8)];
      const flipped = (whole[at] ?? 0) ^ (1 << bit);
      return {
        what: `bit ${bit} of byte ${at}`,
        bytes: overwritten(whole, at, Uint8Array.of(flipped)),
      };
    },
  ],
  'cut short': [
    15,
    (whole, random) => {
      const length = 1 + random.below(whole.length - 1);
      return { what: `${length} bytes`, bytes: whole.slice(0, length) };
    },
  ],
  'pages zeroed': [
    12,
    (whole, random) => {
      const at = random.below(whole.length / pageSize) * pageSize;
      const count = 1 + random.below(8);
      return {
        what: `${count} from ${at}`,
        bytes: overwritten(whole, at, new Uint8Array(count * pageSize)),
      };
    },
  ],
  'pages of noise': [
    10,
    (whole, random) => {
      const at = random.below(whole.length / pageSize) * pageSize;
      const noise = Uint8Array.from({ length: pageSize }, () => random.below(256));
      return { what: `at ${at}`, bytes: overwritten(whole, at, noise) };
    },
  ],
  'pages exchanged': [
    8,
    (whole, random) => {
      const pages = Math.floor(whole.length / pageSize);
      const one = random.below(pages - 1);
      const [a, b] = [one * pageSize, (one + 1 + random.below(pages - one - 1)) * pageSize];
      const first = overwritten(whole, a, whole.slice(b, b + pageSize));
      return { what: `${a} and ${b}`, bytes: overwritten(first, b, whole.slice(a, a + pageSize)) };
    },
  ],
  'more at its end': [
    3,
    (whole, random) => {
      const more = 1 + random.below(pageSize);
      const bytes = new Uint8Array(whole.length + more);
      bytes.set(whole);
      return { what: `${more} bytes`, bytes };
    },
  ],
  'another file': [
    5,
    (_whole, random) => {
      const what = random.pick(Object.keys(strangers));
      return { what, bytes: strangers[what] ?? null };
    },
  ],
  'of another program': [
    2,
    (whole, random) => {
      const application = random.below(2 ** 32);
      return { what: `application ${application}`, bytes: withNumber(whole, 68, application) };
    },
  ],
  'of a later edition': [
    2,
    (whole, random) => {
      const version = 1000 + random.below(2 ** 31);
      return { what: `version ${version}`, bytes: withNumber(whole, 60, version) };
    },
  ],
  empty: [1, () => ({ what: '0 bytes', bytes: new Uint8Array() })],
  missing: [2, () => ({ what: 'no file', bytes: null })],
} as const satisfies Record<string, readonly [share: number, harm: Harm]>;

export type Way = keyof typeof ways;
export const wayNames = Object.keys(ways) as readonly Way[];

/** What may also befall a file that is not a database of SQLite. */
export const waysOfAnyFile: readonly Way[] = [
  'a bit flipped',
  'cut short',
  'pages zeroed',
  'pages of noise',
  'pages exchanged',
  'more at its end',
];

/**
 * Ways of damage by their shares, each at another random place. No damage leaves the file as it was.
 * @param file the sound one; what Node reads is a Buffer, whose `slice` is the same memory
 */
export function* damages(
  file: Uint8Array,
  random: Random,
  count: number,
  chosen: readonly Way[] = wayNames,
): Generator<Damage> {
  const whole = Uint8Array.from(file);
  const urn = chosen.flatMap((way) => Array<Way>(ways[way][0]).fill(way));
  let inVain = 0;
  for (let made = 0; made < count; ) {
    // Each way comes up at least once, however few there are.
    const way = chosen[made] ?? random.pick(urn);
    const [, harm]: readonly [number, Harm] = ways[way];
    const { what, bytes } = harm(whole, random);
    if (bytes !== null && Buffer.compare(bytes, whole) === 0) {
      inVain += 1;
      if (inVain > 1000) throw new Error(`${way}: leaves the file as it was, whatever is tried`);
      continue;
    }
    inVain = 0;
    made += 1;
    yield { way, what, bytes };
  }
}
