import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../electron/runtime/paths.ts';

// What may be used at all is decided here: a package with another licence fails this test until
// someone has read the licence and written it into one of these lists, with the reason.

/** For code that travels with the atlas: no conditions on what a school does with it. */
const ofCode = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

/** For what travels as content: fonts, flags, tables of names. PD and CC0: the public domain. */
const ofContent = ['OFL-1.1', 'PD', 'CC0-1.0', 'Unicode-3.0'];

/** For tools that build and test the atlas and do not travel with it. All are permissive. */
const ofTools = ['BlueOak-1.0.0', 'Python-2.0', 'Unlicense', 'WTFPL', 'Zlib'];

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}
const lock = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const locked = Object.entries(lock.packages).filter(([place]) => place !== '');

/** Whether an SPDX expression can be met by licences of the list: one of those joined by OR. */
function isMet(expression: string, allowed: readonly string[]): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowed.includes(one)));
}

/** Packages for which the lockfile names no licence, with the one read in their own files. */
const readByHand: Readonly<Record<string, string>> = {};

const licenceOf = (place: string, { license }: LockedPackage): string =>
  license ?? readByHand[place.replace(/^.*node_modules\//, '')] ?? 'none named';

test('an expression is met by one side of an OR and by both of an AND', () => {
  expect(isMet('(WTFPL OR MIT)', ofCode)).toBe(true);
  expect(isMet('(MIT AND Zlib)', ofCode)).toBe(false);
  expect(isMet('GPL-3.0-only', [...ofCode, ...ofContent, ...ofTools])).toBe(false);
  expect(isMet('SEE LICENSE IN LICENSE', [...ofCode, ...ofContent, ...ofTools])).toBe(false);
});

describe('every package of the lockfile', () => {
  test('that travels with the atlas as code has a licence of code', () => {
    const shipped = locked.filter(([, { dev }]) => !dev);
    expect(shipped.length).toBeGreaterThan(10);
    const others = shipped
      .map(([place, one]) => `${place}: ${licenceOf(place, one)}`)
      .filter((line) => !isMet(line.slice(line.indexOf(': ') + 2), ofCode));
    expect(others).toEqual([]);
  });

  test('has a licence of one of the lists', () => {
    const all = [...ofCode, ...ofContent, ...ofTools];
    const others = locked
      .map(([place, one]) => `${place}: ${licenceOf(place, one)}`)
      .filter((line) => !isMet(line.slice(line.indexOf(': ') + 2), all));
    expect(others).toEqual([]);
  });

  test('is known by its hash, and comes from no place of its own', () => {
    for (const [place, { integrity, resolved, link }] of locked) {
      expect(link, place).toBeUndefined();
      expect(integrity ?? '', place).toMatch(/^sha(512|1)-/);
      expect(resolved ?? 'https://registry.npmjs.org/', place).toMatch(
        /^https:\/\/registry\.npmjs\.org\//,
      );
    }
  });
});

test('each dependency is one exact version, not a range', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(inProject('package.json'), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
});
