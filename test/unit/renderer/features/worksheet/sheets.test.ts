import { createIntl } from 'react-intl';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBasemap } from '../../../../../assets/build/map/basemap.ts';
import { readCountries } from '../../../../../assets/build/map/countries.ts';
import { readDrawings } from '../../../../../assets/build/map/disputed.ts';
import { readWaters } from '../../../../../assets/build/map/water.ts';
import { databaseFile } from '../../../../../assets/build/paths.ts';
import { english } from '../../../../../renderer/app/messages/catalogue.ts';
import {
  plainChoice,
  type WorksheetChoice,
} from '../../../../../renderer/features/worksheet/choice.ts';
import {
  decodePlaneMap,
  type PlaneMap,
} from '../../../../../renderer/features/worksheet/geometry/planeMap.ts';
import {
  type SubjectChoice,
  subjectOf,
} from '../../../../../renderer/features/worksheet/geometry/subject.ts';
import { composeWorksheet } from '../../../../../renderer/features/worksheet/sheets.ts';
import type { BasemapTopology } from '../../../../../renderer/map/projection/basemap.ts';
import { projections } from '../../../../../renderer/map/projection/mapProjection.ts';
import { type Mark, type Sheet, textsOf } from '../../../../../renderer/sheet/marks.ts';
import { ask } from '../../../db/atlas.ts';

const intl = createIntl({ locale: 'en-GB', messages: { ...english } });
const countries = ask('countries.list', { on: '2021-03-30' }).countries;

/** The region at the globe's scale: coarse, but every country and border is there. */
let map: PlaneMap;
beforeAll(async () => {
  const [source, waters, drawings] = await Promise.all([
    readCountries('110m'),
    readWaters(),
    readDrawings(databaseFile),
  ]);
  const exact = { grid: 1_000, stray: 2_000, spots: false };
  map = decodePlaneMap(
    makeBasemap(
      projections.region,
      source,
      waters.plain,
      drawings,
      exact,
    ) as unknown as BasemapTopology,
  );
}, 240_000);

const subjectChoice = (of: string): SubjectChoice =>
  of === 'region'
    ? { kind: 'region' }
    : { kind: 'country', featureId: countries.find(({ code }) => code === of)?.featureId ?? '' };

function compose(part: Partial<WorksheetChoice>) {
  const choice = { ...plainChoice, ...part };
  const wanted = subjectChoice(choice.of);
  const subject = subjectOf(wanted, map);
  if (subject === null) throw new Error(`no ${choice.of}`);
  return composeWorksheet({
    choice,
    subjectChoice: wanted,
    subject,
    countries,
    day: '30 March 2021',
    t: (id, values) => intl.formatMessage({ id }, values),
    nameOf: (code) => intl.formatDisplayName(code, { type: 'region' }) ?? code,
    measure: (text, { size }) => text.length * size * 0.55,
  });
}

const words = (sheet: Sheet) => textsOf(sheet.marks).map(({ text }) => text);
const numbers = (sheet: Sheet) => textsOf(sheet.marks).filter(({ text }) => /^\d+$/.test(text));

describe('a worksheet of a country', () => {
  it('is centred on it, areas true', () => {
    const subject = subjectOf(subjectChoice('AF'), map);
    expect(subject?.centre?.latitude).toBeCloseTo(34, 0);
    expect(subject?.centre?.longitude).toBeCloseTo(67.6, 0);
    const rings = subject?.map.land.get('004')?.coordinates[0] ?? [];
    const area = (rings[0] ?? []).reduce((sum, [x = 0, y = 0], i, ring) => {
      const [px = 0, py = 0] = ring.at(i - 1) ?? [];
      return sum + (px * y - x * py) / 2;
    }, 0);
    // 652 230 km² in the atlas; the outline is that of a globe.
    expect(Math.abs(area) / 1e6 / 652_230).toBeCloseTo(1, 1);
  });

  it('asks for its neighbours, and names them only in the key', () => {
    const { sheets, title } = compose({ of: 'AF', show: [] });
    const [pupils, key] = sheets;
    expect(sheets).toHaveLength(2);
    expect(title).toBe('Afghanistan and its neighbours');
    const neighbours = ['China', 'Iran', 'Pakistan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'];
    for (const name of neighbours) {
      expect(words(pupils!)).not.toContain(name);
      expect(words(key!)).toContain(name);
    }
    // Each number once on the map and once before its blank, on both pages alike.
    const counts = ['1', '2', '3', '4', '5', '6'].flatMap((number) => [number, number]);
    for (const sheet of sheets)
      expect(
        numbers(sheet)
          .map(({ text }) => text)
          .sort(),
      ).toEqual(counts);
    expect(numbers(key!).map(({ x, y }) => [x, y])).toEqual(
      numbers(pupils!).map(({ x, y }) => [x, y]),
    );
  });

  it('gives its own name and asks for its capital where capitals are shown', () => {
    const [pupils, key] = compose({ of: 'AF', show: ['capitals'] }).sheets;
    expect(words(pupils!)).toContain('Afghanistan');
    expect(words(pupils!)).not.toContain('Kabul');
    // Beside the dot and in the list.
    expect(words(key!).filter((word) => word === 'Kabul')).toHaveLength(2);
  });

  it('writes names in their own languages, in their direction and face', () => {
    const key = compose({ of: 'AF', names: 'own' }).sheets[1]!;
    const pakistan = textsOf(key.marks).filter(({ lang }) => lang === 'ur');
    expect(pakistan.length).toBeGreaterThan(0);
    for (const { dir, font } of pakistan) {
      expect(dir).toBe('rtl');
      expect(font.family).toContain('Nastaliq');
    }
    expect(words(key)).not.toContain('Pakistan');
  });

  it('has no second page where none is wanted', () => {
    expect(compose({ of: 'AF', key: false }).sheets).toHaveLength(1);
  });

  it('says that a contested line takes no side', () => {
    const [sheet] = compose({ of: 'PK' }).sheets;
    expect(words(sheet!)).toContain('Disputed line');
    expect(words(sheet!).join(' ')).toContain('none implies that the atlas takes a side');
    const [without] = compose({ of: 'PK', borders: false }).sheets;
    expect(words(without!)).not.toContain('Disputed line');
  });
});

describe('a worksheet of the region', () => {
  it('asks for the fifteen participants and their capitals', () => {
    const key = compose({}).sheets[1]!;
    expect(numbers(key)).toHaveLength(30);
    const participants = countries.filter(({ role }) => role === 'participant');
    for (const { name, capital } of participants) {
      expect(words(key)).toContain(name);
      expect(words(key)).toContain(capital);
    }
  });

  it('keeps names, numbers and dots off one another', () => {
    const { marks } = compose({ names: 'both', show: ['capitals', 'labels'] }).sheets[0]!;
    const circles = flat(marks).filter((mark) => mark.kind === 'circle');
    for (const [i, one] of circles.entries())
      for (const other of circles.slice(i + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(
          Math.max(one.r, other.r),
        );
  });

  it('stays inside its paper', () => {
    for (const size of ['A4', 'A3'] as const)
      for (const turn of ['portrait', 'landscape'] as const)
        for (const sheet of compose({ size, turn, show: ['graticule', 'capitals'] }).sheets)
          for (const { x, y } of textsOf(sheet.marks)) {
            expect(x).toBeGreaterThan(0);
            expect(y).toBeGreaterThan(0);
            expect(x).toBeLessThan(sheet.width);
            expect(y).toBeLessThan(sheet.height);
          }
  });
});

const flat = (marks: readonly Mark[]): readonly Exclude<Mark, { kind: 'group' }>[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]));
