import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soundOf } from '../../../../db/text/sound.ts';
import { soundRules } from '../../../../db/text/sounds.ts';
import { fold } from '../../../../db/text/tokens.ts';
import { column, openAtlas } from '../atlas.ts';

const heard = (text: string) => soundOf(fold(text));

describe('each rule makes its example sound the same', () => {
  for (const { name, example, reason } of soundRules)
    test(name, () => {
      expect(example[0]).not.toBe(example[1]);
      expect(heard(example[0])).toBe(heard(example[1]));
      expect(reason.length).toBeGreaterThan(10);
    });
});

test.each([
  ['Qazaqstan Kazakhstan Kazakstan Kazahstan Kasachstan Казахстан Казакстан Қазақстан'],
  ['Tojikiston Tadjikistan Tadzhikistan Tadschikistan Tajikistan Таджикистан'],
  ['Qyrgyzstan Kyrgyzstan Kirghizstan Kirgizstan Kirgistan Киргизстан Кыргызстан'],
  ['Uzbekistan Usbekistan'],
  ['Afghanistan Afganistan Афганистан'],
  ['Ashgabat Aşgabat Ашгабат'],
  ['Tashkent Toshkent Taşkent Ташкент'],
  ['Karzai Karzay Карзай'],
])('one name: %s', (names) => {
  expect(new Set(names.split(' ').map(heard)).size).toBe(1);
});

test.each([
  ['Iran', 'Iraq'],
  ['Tajikistan', 'Pakistan'],
  ['Kazakhstan', 'Kyrgyzstan'],
  ['Turkey', 'Turkmenistan'],
])('%s and %s stay apart', (one, other) => {
  expect(heard(one)).not.toBe(heard(other));
});

test('short words and numbers are told by their spelling alone', () => {
  expect(heard('Oman')).not.toBeNull();
  for (const word of ['UAE', 'ЕС', '2011', 'O36b', 'qqqq', '']) expect(heard(word)).toBeNull();
});

test('whatever is heard is not empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const word of fold(text).split(' ')) expect(soundOf(word)).not.toBe('');
    }),
    { numRuns: 2000 },
  );
});

test('no two countries have a name that folds or sounds the same', () => {
  const names = `SELECT country || ' ' || name FROM country_name
    UNION SELECT country || ' ' || name FROM domestic_name WHERE kind <> 'capital'
    UNION SELECT country || ' ' || name FROM exonym
    UNION SELECT of || ' ' || name FROM spelling WHERE kind = 'country'`;
  const owners = new Map<string, string>();
  const clashes: string[] = [];
  for (const line of column(openAtlas(), names)) {
    const [country, name] = [line.slice(0, 2), fold(line.slice(3))];
    const key = name
      .split(' ')
      .map((word) => soundOf(word) ?? word)
      .join(' ');
    const owner = owners.get(key) ?? country;
    if (owner !== country) clashes.push(`${owner} ${country} ${line}`);
    owners.set(key, country);
  }
  expect(clashes).toEqual([]);
});
