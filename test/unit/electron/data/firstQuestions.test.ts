import { expect, test } from 'vitest';
import { ok } from '../../../../electron/contract/result.ts';
import { answerAhead } from '../../../../electron/data/firstQuestions.ts';

const counting = () => {
  const asked: string[] = [];
  const host = answerAhead(
    {
      answer: async (method, args) => {
        asked.push(JSON.stringify([method, args]));
        return ok(asked.length);
      },
      close: async () => {},
    },
    '2026-11-24',
  );
  return { asked, host };
};

test('the first questions of a start are asked before they are put', async () => {
  const { asked, host } = counting();
  const before = asked.length;
  expect(before).toBeGreaterThan(0);
  await host.answer('countries.list', { on: '2026-11-24' });
  expect(asked).toHaveLength(before);
});

test('a day that is not today, and a question put again, are asked for then', async () => {
  const { asked, host } = counting();
  const before = asked.length;
  await host.answer('countries.list', { on: '2014-01-01' });
  expect(asked).toHaveLength(before + 1);
  await host.answer('countries.list', { on: '2026-11-24' });
  await host.answer('countries.list', { on: '2026-11-24' });
  expect(asked).toHaveLength(before + 2);
});
