import { expect, test } from 'vitest';
import { ask } from '../atlas.ts';

const on = '2026-01-01';
const country = (code: string) => ask('countries.get', { code, on });

test('areas keep their rivals and are ranked among the fifteen', () => {
  expect(country('PK').areaKm2.best).toMatchObject({ value: 881913, sourceIds: ['seed'] });
  expect(country('PK').areaKm2.rivals).toMatchObject([{ value: 796095, sourceIds: ['factbook'] }]);
  expect(country('TJ').areaKm2.rivals.map(({ value }) => value)).toEqual([144100]);
  const positions = ask('countries.list', { on })
    .countries.map(({ code }) => country(code).areaRank)
    .flatMap((rank) => rank ?? []);
  expect(positions.map(({ position }) => position).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 15 }, (_, index) => index + 1),
  );
  expect(country('RU').areaRank).toEqual({ position: 1, of: 15 });
  expect(country('KZ').areaRank).toEqual({ position: 4, of: 15 });
  expect(country('CA').areaRank).toBeNull();
});

test('density is the best population over the best area', () => {
  expect(country('KZ').density).toBeCloseTo(20330104 / 2724900, 10);
});

test('neighbours have a length, and a name where they are in the atlas', () => {
  const { neighbours } = country('KZ');
  expect(neighbours.map(({ code, name }) => [code, name])).toEqual([
    ['CN', 'China'],
    ['KG', 'Kyrgyzstan'],
    ['RU', 'Russia'],
    ['TM', 'Turkmenistan'],
    ['UZ', 'Uzbekistan'],
  ]);
  expect(neighbours[2]?.borderKm?.best.value).toBe(7644);
  expect(country('AZ').neighbours.find(({ code }) => code === 'GE')?.name).toBeNull();
  const polish = country('PL').neighbours.find(({ code }) => code === 'DE');
  expect(polish?.borderKm).toMatchObject({ best: { value: 447 }, rivals: [{ value: 467 }] });
  expect(country('JP').neighbours).toEqual([]);
});

test('names in the country’s languages carry script, direction and the form in the seed', () => {
  const azeri = country('AZ').domesticNames.find(({ kind }) => kind === 'short');
  expect(azeri).toMatchObject({ name: { value: 'Azərbaycan' }, asInSeed: 'Azǝrbaycan' });
  const urdu = country('PK').domesticNames.filter(({ language }) => language === 'ur');
  expect(urdu.map(({ script, direction }) => `${script} ${direction}`)).toEqual([
    'Aran rtl',
    'Aran rtl',
    'Aran rtl',
  ]);
  const persian = country('IR').domesticNames;
  expect(new Set(persian.map(({ script }) => script))).toEqual(new Set(['Arab']));
  expect(country('KZ').domesticNames.map(({ language }) => language)).toEqual([
    'kk',
    'kk',
    'kk',
    'ru',
    'ru',
    'ru',
  ]);
});

test('formal names drop the article and are absent where the short one says all', () => {
  expect(country('FR').formalName?.best.value).toBe('French Republic');
  for (const code of ['TM', 'AE', 'AU', 'CA', 'JP']) expect(country(code).formalName).toBeNull();
  expect(country('RU').name.rivals.map(({ value }) => value)).toEqual(['Russian Federation']);
});

test('Turkey hosted twice', () => {
  expect(country('TR').conferencesHosted.map(({ ordinal }) => ordinal)).toEqual([1, 8]);
});

test('a conference knows its people, its papers and its place in the row', () => {
  const sixth = ask('conferences.get', { ordinal: 6, on });
  expect(sixth.coChairs.map(({ name, qualifier }) => [name, qualifier])).toEqual([
    ['Salahuddin Rabbani', null],
    ['Arun Jaitley', 'finance minister'],
  ]);
  expect(sixth.inaugurators.map(({ countryCode }) => countryCode)).toEqual(['AF', 'IN']);
  expect(sixth.declarationTitle?.best.value).toBe('Amritsar Declaration');
  expect(sixth.declarationTitle?.rivals.map(({ value }) => value)).toEqual([
    '6th Ministerial Declaration',
  ]);
  expect([sixth.previous?.ordinal, sixth.next?.ordinal]).toEqual([5, 7]);
  const second = ask('conferences.get', { ordinal: 2, on });
  expect(second.coChairs.map(({ countryCode }) => countryCode)).toEqual(['AF', 'TR']);
  const third = ask('conferences.get', { ordinal: 3, on });
  expect(third.theme).toBeNull();
  const ninth = ask('conferences.get', { ordinal: 9, on });
  expect(ninth).toMatchObject({ inSeed: false, declarationAddress: null, next: null });
  expect(ask('conferences.get', { ordinal: 1, on }).previous).toBeNull();
});

test('a source lists what rests on it, the series only counted', () => {
  const series = ask('sources.get', { id: 'wpp-2024' });
  expect(series.seriesRowCount).toBe(806);
  expect(series.facts.some(({ property }) => property === 'population-series')).toBe(false);
  const tass = ask('sources.get', { id: 'tass-692803' });
  expect(tass.facts.map(({ subjectName }) => subjectName)).toEqual(
    expect.arrayContaining(['Azerbaijan', '1st Ministerial Conference']),
  );
});
