import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { english } from '../../../../renderer/app/messages/catalogue.ts';

const renderer = path.resolve(import.meta.dirname, '../../../../renderer');

/** The page of the single-file edition says its few words before any script runs. */
const singlePage = '../electron/runtime/single/page.ts';
const code = [...readdirSync(renderer, { recursive: true, encoding: 'utf8' }), singlePage]
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(renderer, file), 'utf8'))
  .join('\n');

/** Keys written out: t('…') and { id: '…' }. */
const asked = [...code.matchAll(/(?:\bt\(|\bid: )\s*'([\w-]+(?:\.[\w-]+)+)'/g)].map(
  ([, key = '']) => key,
);
/** Beginnings of keys that are put together: t(`role.${…}`), { id: `…${…}` }, key = `…${…}`. */
const beginnings = [
  ...code.matchAll(/(?:\b(?:t|textOf)\(|\bid: |\bkey = |\bwords\[)`([\w-]+(?:\.[\w-]+)*\.)\$\{/g),
].map(([, start = '']) => start);

describe('the catalogue of messages', () => {
  it('has every text that is asked for', () => {
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !(key in english))).toEqual([]);
    expect(
      beginnings.filter((start) => !Object.keys(english).some((key) => key.startsWith(start))),
    ).toEqual([]);
  });

  it('has no text that nothing asks for', () => {
    const unused = Object.keys(english).filter(
      (key) => !code.includes(`'${key}'`) && !beginnings.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('is written in ICU messages that can be read', () => {
    const problems: string[] = [];
    const intl = createIntl({
      locale: 'en-GB',
      messages: { ...english },
      onError: (error) => problems.push(error.message),
    });
    for (const [id, text] of Object.entries(english)) {
      const names = [...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
      const said = intl.formatMessage({ id }, Object.fromEntries(names.map((name) => [name, 1])));
      expect(said, id).not.toBe('');
    }
    expect(problems).toEqual([]);
  });

  it('gives no key twice', () => {
    const folder = path.join(renderer, 'app/messages/en');
    const keys = readdirSync(folder).flatMap((file) => [
      ...readFileSync(path.join(folder, file), 'utf8').matchAll(/^\s*"([^"]+)":/gm),
    ]);
    expect(keys).toHaveLength(Object.keys(english).length);
  });
});
