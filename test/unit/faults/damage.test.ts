import { expect, test } from 'vitest';
import { damages } from '../../faults/database/damage.ts';
import { createRandom } from '../../faults/random.ts';

test('a damaged copy differs from the file, and the file stays as it was', () => {
  // As Node reads one: a view of memory that is shared with other files.
  const noise = createRandom(1);
  const file = Buffer.from(Array.from({ length: 16 * 4096 }, () => noise.below(256)));
  const before = Buffer.from(file);
  for (const { way, what, bytes } of damages(file, createRandom(7), 60))
    if (bytes !== null) expect(Buffer.compare(bytes, before), `${way} (${what})`).not.toBe(0);
  expect(file.equals(before)).toBe(true);
});
