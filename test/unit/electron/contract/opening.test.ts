import { expect, test } from 'vitest';
import { keepOpening } from '../../../../electron/contract/opening.ts';
import { fail, ok, type Result } from '../../../../electron/contract/result.ts';

/** Opens with one outcome after the other, and counts. */
function outcomes(...results: (Result<number> | Error)[]) {
  const counted = { attempts: 0 };
  const opened = keepOpening(async () => {
    const next = results[Math.min(counted.attempts, results.length - 1)];
    counted.attempts += 1;
    if (next instanceof Error) throw next;
    return next ?? fail('internal', 'none');
  });
  return { counted, opened };
}

test('what opens is opened once, before anyone asks', async () => {
  const { counted, opened } = outcomes(ok(1), ok(2));
  expect(counted.attempts).toBe(1);
  expect(await Promise.all([opened(), opened()])).toEqual([ok(1), ok(1)]);
  expect(await opened()).toEqual(ok(1));
  expect(counted.attempts).toBe(1);
});

test('a failed attempt answers all who waited for it; who asks later starts another', async () => {
  const { counted, opened } = outcomes(fail('database-missing', ''), ok(2));
  const both = await Promise.all([opened(), opened()]);
  expect(both.map((result) => result.ok)).toEqual([false, false]);
  expect(counted.attempts).toBe(1);
  expect(await opened()).toEqual(ok(2));
});

test('an attempt that throws is an error with a name', async () => {
  const { opened } = outcomes(new Error('out of order'), ok(2));
  expect(await opened()).toMatchObject({ ok: false, error: { kind: 'internal' } });
});
