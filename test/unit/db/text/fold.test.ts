import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCharacter } from '../../../../db/text/fold.ts';
import { foldingRules } from '../../../../db/text/rules.ts';
import { fold, tokenise } from '../../../../db/text/tokens.ts';

describe('each rule makes its example equal', () => {
  for (const { name, example, reason } of foldingRules)
    test(name, () => {
      expect(example[0]).not.toBe(example[1]);
      expect(fold(example[0])).toBe(fold(example[1]));
      expect(fold(example[0])).not.toBe('');
      expect(reason.length).toBeGreaterThan(10);
    });
});

test.each([
  ['ЁЛКА', 'елка'],
  ['ﻛﺎﺑﻞ', 'کابل'],
  ['Ｋａｂｕｌ', 'kabul'],
  ['İstanbul', 'istanbul'],
  ['أفغانستان', 'افغانستان'],
  ['Erdoğan', 'erdogan'],
])('%s is searched as %s', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test.each([
  ['ق', 'ف'],
  ['کابل', 'کابول'],
  ['Iran', 'Iraq'],
  ['中', '国'],
])('%s and %s stay apart', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test('marks that are letters of a script stay', () => {
  expect(fold('दिल्ली')).not.toBe(fold('दल्ल'));
});

test('folding what is folded changes nothing, for every character of Unicode', () => {
  const unstable: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const once = foldCharacter(String.fromCodePoint(code));
    const twice = [...once].map(foldCharacter).join('');
    if (twice !== once) unstable.push(code.toString(16));
  }
  expect(unstable).toEqual([]);
});

test('folding a text twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 2000 },
  );
});

test('a word with letters is never emptied', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      // U+FE76 and the like are called letters, but are a space with a mark on it.
      fc.pre(/[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{Nd}]/u.test(text.normalize('NFKD')));
      expect(fold(text)).not.toBe('');
    }),
    { numRuns: 2000 },
  );
});

describe('tokens', () => {
  test('know where they stand in the text as it was', () => {
    const text = 'Oʻzbekiston – Тоҷикистон';
    const [uzbek, tajik] = tokenise(text);
    expect(text.slice(uzbek?.spans[0]?.[0], uzbek?.spans.at(-1)?.[1])).toBe('Oʻzbekiston');
    expect(text.slice(tajik?.spans[0]?.[0], tajik?.spans.at(-1)?.[1])).toBe('Тоҷикистон');
  });

  test('split Chinese into characters that hold together', () => {
    expect(tokenise('中国 北京').map(({ folded, glued }) => [folded, glued])).toEqual([
      ['中', false],
      ['国', true],
      ['北', false],
      ['京', true],
    ]);
  });

  test('hold letters, digits and marks only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const token of tokenise(text)) {
          expect(token.folded).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
          expect(token.spans).toHaveLength(token.folded.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
