import { readFileSync } from 'node:fs';
import { expect, inProject, test } from './fixtures.ts';

/** The rows of the README's table of what the atlas holds, and what each place must show. */
const shown: Readonly<Record<string, readonly RegExp[]>> = {
  '#/process': [/2 November 2011/, /Istanbul/, /hoa\.gov\.af/, /Regional Cooperation/, /dormant/i],
  '#/process/afterwards': [/Doha/, /February 2020/, /March 2021/, /15 August 2021/, /dormant/i],
  '#/process/goals': [
    /political consultations/i,
    /confidence-building measures/i,
    /regional organi/i,
  ],
  '#/process/chairs': [/Afghanistan/, /Kazakhstan/, /Tajikistan/, /Erlan Idrissov/],
  '#/process/participants': [/fourteen/i, /Uzbekistan/, /78/, /Moscow/, /Crimea/],
  '#/countries': [/Kazakhstan/, /Türkiye/],
  '#/process/supporters': [/sixteen/i, /seventeen/i, /fourteen/i],
  '#/organisations': [/eleven/i, /twel/i, /United Nations/, /Shanghai Cooperation/],
  '#/process/region': [/40,271,707/, /27\.04/, /38,645,937/, /25\.95/, /Aksai Chin/, /Kashmir/],
  '#/process/consultations': [/consultation/i],
  '#/measures': [/Counter Terrorism/, /Women Empowerment/, /lead/i],
  '#/measure/DM%26EP': [/Disaster Management/, /Environmental Protection/, /Pakistan/],
  '#/process/cooperation': [/organi[sz]ations/i],
  '#/process/bodies': [
    /Ambassadorial/,
    /Technical Group/i,
    /Article 25/,
    /two months/i,
    /four months/i,
  ],
  '#/conferences': [/Dushanbe/, /Amritsar/],
  '#/process/senior-officials': [/New Delhi/, /Ankara/, /not complete/i],
  '#/process/achievements': [/undisclosed/i, /rewrit/i],
  '#/timeline': [/Dushanbe/, /Doha/],
  '#/sources': [/UNGEGN/, /Observer Research Foundation/, /SETA/],
  '#/disagreements': [/O01/, /O56/],
};

const table = readFileSync(inProject('README.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| *\d+ /.test(line));
const addresses = table.flatMap((line) => line.match(/#\/[\w/%&-]+/g) ?? []);

test('the README lists sixteen rows, and every place that is checked here', () => {
  expect(table).toHaveLength(16);
  expect([...addresses].sort()).toEqual(Object.keys(shown).sort());
});

test.describe('What the seed describes has its place', () => {
  for (const [address, texts] of Object.entries(shown)) {
    test(address, async ({ atlas }) => {
      await atlas.open(address);
      const main = atlas.page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
      for (const text of texts) await expect(main).toContainText(text);
      const markers = main.getByRole('button', { name: /source/i });
      if (address !== '#/sources') await expect(markers.first()).toBeVisible();
    });
  }
});
