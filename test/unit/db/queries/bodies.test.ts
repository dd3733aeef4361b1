import { describe, expect, test } from 'vitest';
import { ask } from '../atlas.ts';

const today = '2026-11-23';
const bodies = ask('process.bodies', { on: today }).bodies;
const told = (code: string, property: string) =>
  bodies
    .find((body) => body.code === code)
    ?.facts.find((fact) => fact.property === property)
    ?.values.map(({ best }) => best.value);
const rivals = (code: string, property: string) =>
  bodies
    .find((body) => body.code === code)
    ?.facts.find((fact) => fact.property === property)
    ?.values.flatMap((fact) => fact.rivals.map(({ value }) => value));

describe('the four bodies', () => {
  test('from the ministers down', () => {
    expect(bodies.map(({ code }) => code)).toEqual(['MC', 'SOM', 'AM', 'RTG']);
  });

  test('each is told who took part, how often, what it decided and where', () => {
    for (const { code } of bodies)
      for (const property of ['takes-part', 'frequency', 'task', 'decides', 'place'])
        expect(told(code, property)?.length, `${code} ${property}`).toBeGreaterThan(0);
  });

  test('three meetings of senior officials a year, with three to four beside it', () => {
    expect(told('SOM', 'frequency')).toEqual(['Three a year']);
    expect(rivals('SOM', 'frequency')).toEqual(['Three to four a year']);
  });

  test('the conferences were to be yearly and were not', () => {
    expect(told('MC', 'frequency')?.[0]).toMatch(/none in 2018 and 2020/);
    expect(rivals('MC', 'frequency')).toEqual(['Once a year']);
  });

  test('Article 25 is that of the Beijing Declaration', () => {
    expect(told('RTG', 'rule')?.[0]).toMatch(/Article 25 of the Beijing Declaration of 2014/);
  });
});

describe('meetings of senior officials', () => {
  const meetings = (on: string) => ask('process.meetings', { on }).meetings;

  test('fourteen were found, in the order of their dates', () => {
    const dates = meetings(today).map(({ date }) => date);
    expect(dates).toHaveLength(14);
    expect(dates).toEqual(dates.toSorted());
  });

  test('two have a number, one met by video', () => {
    const numbered = meetings(today).filter(({ ordinal }) => ordinal !== null);
    expect(numbered.map(({ ordinal, date }) => [ordinal, date])).toEqual([
      [9, '2014-07-10'],
      [12, '2015-09-27'],
    ]);
    const placeless = meetings(today).filter(({ countryCode }) => countryCode === null);
    expect(placeless.map(({ date }) => date)).toEqual(['2020-08-25']);
    expect(meetings(today).filter(({ point }) => point === null)).toEqual(placeless);
  });

  test('the day that is still to be confirmed says so', () => {
    const delhi = meetings(today).find(({ date }) => date === '2016-04-26');
    expect(delhi?.title.note).toMatch(/to be confirmed/);
  });

  test('the day decides what was held', () => {
    const held = (on: string) => meetings(on).filter((meeting) => meeting.held).length;
    expect(held('2012-02-28')).toBe(0);
    expect(held('2015-12-09')).toBe(6);
    expect(held(today)).toBe(14);
  });

  test('a conference knows those before it', () => {
    const leadingTo = (ordinal: number) =>
      ask('conferences.get', { ordinal, on: today }).meetings.map(({ date }) => date);
    expect(leadingTo(1)).toEqual([]);
    expect(leadingTo(5)).toEqual(['2015-09-27', '2015-12-08']);
    expect(leadingTo(7)).toEqual(['2017-03-17', '2017-11-30']);
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(leadingTo)).toHaveLength(14);
  });
});
