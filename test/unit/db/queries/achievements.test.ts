import { expect, test } from 'vitest';
import { atlasMethods } from '../../../../electron/contract/api.ts';
import { ask } from '../atlas.ts';

const { entries, sources } = ask('process.achievements', { on: '2026-11-23' });

test('the answer is what the contract says', () => {
  const answer = { entries, sources };
  expect(atlasMethods['process.achievements'].answer.parse(answer)).toEqual(answer);
});

test('nothing is claimed without somebody who claims it', () => {
  for (const { claimedBy, text } of entries) {
    expect(claimedBy).not.toBe('');
    expect(text.sourceIds.length).toBeGreaterThan(0);
    expect(text.asOf).not.toBeNull();
  }
});

test('claims are dated to about 2020, when the article spoke of nine years', () => {
  const claims = entries.filter(({ kind }) => kind === 'claim');
  expect(claims.length).toBeGreaterThanOrEqual(5);
  for (const { text } of claims) expect(text.asOf).toBe('2020');
});

test('reservations and the warnings of the article are there', () => {
  const texts = (kind: string) =>
    entries.filter((entry) => entry.kind === kind).map(({ text }) => text);
  expect(texts('reservation').some(({ value }) => /all seven in 2019/.test(value))).toBe(true);
  expect(texts('reservation').some(({ value }) => /more results/.test(value))).toBe(true);
  const warnings = texts('warning');
  expect(warnings.some(({ value, asOf }) => /payment/.test(value) && asOf === '2021-08')).toBe(
    true,
  );
  expect(warnings.some(({ value, asOf }) => /introduction/.test(value) && asOf === '2020-11')).toBe(
    true,
  );
});
