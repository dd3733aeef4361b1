import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atlasMethods } from '../../../../electron/contract/api.ts';
import { ask, column, openAtlas } from '../atlas.ts';

const names = ask('map.names', {});

test('the names on the map are what the contract says, and their sources come with them', () => {
  expect(atlasMethods['map.names'].answer.parse(names)).toEqual(names);
  const cited = [...names.lands, ...names.cities].flatMap(({ name }) => name.sourceIds);
  expect(names.sources.map(({ id }) => id).sort()).toEqual([...new Set(cited)].sort());
});

test('every city is one that the atlas knows in English', () => {
  const atlas = openAtlas();
  const known = new Set(
    column(
      atlas,
      `SELECT city FROM conference UNION SELECT value FROM organisation_text WHERE property = 'seat'`,
    ),
  );
  expect(names.cities.filter(({ city }) => !known.has(city))).toEqual([]);
  atlas.close();
});

test('conference cities that are no capitals have names of their own', () => {
  const namesOf = (wanted: string) =>
    names.cities.filter(({ city }) => city === wanted).map(({ name }) => name.value);
  expect(namesOf('Istanbul')).toEqual(['İstanbul']);
  expect(namesOf('Almaty')).toEqual(['Алматы', 'Алматы']);
  expect(namesOf('Amritsar')).toEqual(['अमृतसर']);
});

test('what stands there after CLDR is what the pinned package says', () => {
  const territory: Readonly<Record<string, string>> = { '496': 'MN', '300': 'GR', '760': 'SY' };
  for (const { featureId, language, name } of names.lands) {
    const code = territory[featureId];
    if (code === undefined) continue;
    const file = `node_modules/cldr-localenames-full/main/${language}/territories.json`;
    expect(readFileSync(file, 'utf8')).toContain(`"${code}": "${name.value}"`);
  }
});
