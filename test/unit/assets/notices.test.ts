import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faceSources } from '../../../assets/build/fonts/faces.ts';
import { isAllowed } from '../../../assets/build/notices/allowed.ts';
import { assetLicences } from '../../../assets/build/notices/build.ts';
import { declaredMit } from '../../../assets/build/notices/mit.ts';
import { readBundledPackages } from '../../../assets/build/notices/packages.ts';
import { thirdPartyNotice } from '../../../assets/build/notices/thirdParty.ts';
import { assetsOut, root } from '../../../assets/build/paths.ts';

const folder = path.join(assetsOut, 'licences');
const read = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');
const packages = await readBundledPackages();

describe('the licences of production dependencies', () => {
  it('are all ones that an installer for schools can take', () => {
    expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  it('cover every direct dependency of package.json', async () => {
    const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
    const names = packages.map(({ name }) => name);
    for (const name of Object.keys(manifest.dependencies)) expect(names).toContain(name);
  });

  it('come each with words that grant it and name who does', () => {
    for (const { name, text } of packages) {
      expect(text, name).toMatch(/copyright/i);
      expect(text.length, name).toBeGreaterThan(500);
    }
    const sirv = packages.find(({ name }) => name === 'sirv')?.text;
    expect(sirv).toContain('Copyright (c) Luke Edwards');
    expect(sirv).toContain('Permission is hereby granted, free of charge');
    expect(() => declaredMit('nobody-knows', 'MIT')).toThrow('nobody-knows (MIT)');
    expect(() => declaredMit('sirv', 'Apache-2.0')).toThrow('sirv (Apache-2.0)');
  });
});

describe('isAllowed', () => {
  it.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0-only)', 'MIT AND OFL-1.1', '0BSD'])(
    'takes %s',
    (licence) => expect(isAllowed(licence)).toBe(true),
  );
  it.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'Hippocratic-2.1', 'ODbL-1.0', 'UNLICENSED'])(
    'refuses %s',
    (licence) => expect(isAllowed(licence)).toBe(false),
  );
});

describe('THIRD-PARTY.txt', () => {
  it('names every package with version and licence, and gives its text', async () => {
    const notice = await read('THIRD-PARTY.txt');
    for (const { name, version, licence, text } of packages) {
      expect(notice).toContain(`${name} ${version} (${licence})`);
      expect(notice).toContain(text);
    }
    expect(notice).toContain('Electron');
    expect(notice).toContain('Chromium');
  });

  it('is not made where a licence is not allowed', () => {
    const refused = { name: 'x', version: '1.0.0', licence: 'GPL-3.0-only', text: '' };
    expect(() => thirdPartyNotice([refused])).toThrow('x 1.0.0 (GPL-3.0-only)');
  });
});

describe('the licences of assets', () => {
  it('are all there, each with its words', async () => {
    const files = await readdir(folder);
    expect(files.sort()).toEqual(
      [...Object.keys(assetLicences), 'DATA.txt', 'THIRD-PARTY.txt'].sort(),
    );
    for (const file of files) expect((await read(file)).length).toBeGreaterThan(200);
  });

  it('include the Open Font License for every family', async () => {
    for (const { family } of faceSources) {
      const file = `${family.toLowerCase().replaceAll(' ', '-')}.txt`;
      expect(await read(file)).toContain('SIL OPEN FONT LICENSE');
    }
  });

  it('credit those whose facts ask for it', async () => {
    const credits = await read('DATA.txt');
    for (const words of [
      'World Population Prospects 2024',
      'https://creativecommons.org/licenses/by/3.0/igo/',
      'GeoNames',
      'https://creativecommons.org/licenses/by/4.0/',
      'The World Factbook',
      'PDDL',
    ])
      expect(credits).toContain(words);
  });
});
