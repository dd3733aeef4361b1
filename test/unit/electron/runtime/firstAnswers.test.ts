import { beforeAll, expect, test } from 'vitest';
import { localDay } from '../../../../electron/contract/calendar.ts';
import type { FirstAnswers } from '../../../../electron/contract/firstAnswers.ts';
import { firstAnswers } from '../../../../electron/runtime/firstAnswers.ts';
import { ask, buildBytes } from '../../db/atlas.ts';

let first: FirstAnswers;
beforeAll(async () => {
  first = await firstAnswers(new Uint8Array(buildBytes()));
});

const dayAfter = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

test('the last change of the facts lies behind us, so that a start today has its answers', () => {
  expect(first.after < localDay(new Date())).toBe(true);
});

test('the answers are those of the database, on every day after its last change', () => {
  expect(first.about).toEqual(ask('atlas.about', {}));
  for (const days of [1, 2, 30, 365, 3650, 20_000]) {
    const on = dayAfter(first.after, days);
    expect(first.countries, on).toEqual(ask('countries.list', { on }));
    expect(first.conferences, on).toEqual(ask('conferences.list', { on }));
  }
});
