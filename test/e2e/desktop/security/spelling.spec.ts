import { expect, test } from '../../fixtures.ts';
import { mainOf } from './desktop.ts';

test('no session checks spelling, nor one that is made later', async ({ atlas }) => {
  const on = await mainOf(atlas).evaluate(({ session }) =>
    [session.defaultSession, session.fromPartition('later')].map((one) =>
      one.isSpellCheckerEnabled(),
    ),
  );
  expect(on).toEqual([false, false]);
});
