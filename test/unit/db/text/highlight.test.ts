import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../../db/text/distance.ts';
import { highlight } from '../../../../db/text/highlight.ts';
import { phrasesOf } from '../../../../db/text/phrases.ts';

const marked = (text: string, question: string) =>
  highlight(text, phrasesOf(question))
    .map((run) => (run.match ? `[${run.text}]` : run.text))
    .join('');

test.each([
  ['Kazakhstan', 'kaz', '[Kaz]akhstan'],
  ['Росси́я', 'росси', '[Росси́]я'],
  ['پَاکِسْتَان', 'پاک', '[پَاکِ]سْتَان'],
  ['Oʻzbekiston', 'ozb', '[Oʻzb]ekiston'],
  ['中华人民共和国', '共和', '中华人民[共和]国'],
  ['Peace, Partnership, Prosperity', 'prosp peace', '[Peace], Partnership, [Prosp]erity'],
  ['नई दिल्ली', 'नई', '[नई] दिल्ली'],
  ['Kabul', 'almaty', 'Kabul'],
])('%s asked for %s shows %s', (text, question, expected) => {
  expect(marked(text, question)).toBe(expected);
});

test('the runs joined are the text, whatever both are', () => {
  const anything = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(anything, anything, (text, question) => {
      const runs = highlight(text, phrasesOf(question));
      expect(runs.map((run) => run.text).join('')).toBe(text);
      for (const [index, run] of runs.entries()) expect(run.match).not.toBe(runs[index + 1]?.match);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['kabul', 'kabul', 0],
  ['kabul', 'kaubl', 1],
  ['afganistan', 'afghanistan', 1],
  ['kazakstn', 'kazakhstan', 2],
  ['kabul', 'almaty', 3],
  ['', 'ab', 2],
])('%s and %s are %i apart, at most one beyond the limit', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance);
  expect(editDistance(other, one, 2)).toBe(distance);
});
