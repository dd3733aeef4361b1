import { describe, expect, test } from 'vitest';
import { atlasHandlers } from '../../../../db/queries/handlers.ts';
import { atlasMethods } from '../../../../electron/contract/api.ts';
import { ask, openAtlas } from '../atlas.ts';

const days = ['1990-01-01', '2011-11-02', '2012-12-31', '2019-12-09', '2021-08-15', '2026-11-23'];

describe('every answer is what the contract says', () => {
  for (const on of days)
    test(`lists, countries and conferences on ${on}`, () => {
      const list = ask('countries.list', { on });
      expect(atlasMethods['countries.list'].answer.parse(list)).toEqual(list);
      expect(list.countries).toHaveLength(31);
      for (const { code } of list.countries) {
        const profile = ask('countries.get', { code, on });
        expect(atlasMethods['countries.get'].answer.parse(profile)).toEqual(profile);
      }
      const conferences = ask('conferences.list', { on });
      expect(atlasMethods['conferences.list'].answer.parse(conferences)).toEqual(conferences);
      for (const { ordinal } of conferences.conferences) {
        const page = ask('conferences.get', { ordinal, on });
        expect(atlasMethods['conferences.get'].answer.parse(page)).toEqual(page);
      }
    });

  test('sources and the numbers of the atlas', () => {
    const about = ask('atlas.about', {});
    expect(atlasMethods['atlas.about'].answer.parse(about)).toEqual(about);
    expect(about).toMatchObject({ participants: 15, supporters: 16, conferences: 9 });
    const sources = ask('sources.list', {});
    expect(atlasMethods['sources.list'].answer.parse(sources)).toEqual(sources);
    expect(sources).toHaveLength(about.sources);
    for (const { source, factCount } of sources) {
      const page = ask('sources.get', { id: source.id });
      expect(atlasMethods['sources.get'].answer.parse(page)).toEqual(page);
      expect(page.facts.length + page.seriesRowCount > 0).toBe(factCount > 0);
      expect(page.facts.length + page.seriesRowCount).toBeLessThanOrEqual(factCount);
    }
  });

  test('every source that an answer cites comes with it', () => {
    for (const { code } of ask('countries.list', { on: '2026-01-01' }).countries) {
      const profile = ask('countries.get', { code, on: '2026-01-01' });
      const cited = [...JSON.stringify(profile).matchAll(/ourceIds":\[([^\]]+)\]/g)].flatMap(
        (match) => JSON.parse(`[${match[1]}]`) as string[],
      );
      expect(profile.sources.map(({ id }) => id)).toEqual([...new Set(cited)]);
    }
  });
});

describe('errors have names', () => {
  const handlers = atlasHandlers(openAtlas(), new Uint8Array());
  const on = '2026-01-01';

  test('what is not there', () => {
    expect(handlers['countries.get']({ code: 'GE', on })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(handlers['conferences.get']({ ordinal: 10, on })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(handlers['sources.get']({ id: 'rumour' })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });

  const damages: readonly (readonly [what: string, sql: string])[] = [
    ['a missing table', 'DROP TABLE area'],
    ['a missing row', "DELETE FROM flag WHERE country = 'KZ'"],
    ['a date that is none', "UPDATE capital_name SET as_of = 'soon' WHERE country = 'KZ'"],
    ['a citation without sources', 'DELETE FROM citation_source'],
    ['an unknown rank', "UPDATE area SET rank = 'best' WHERE country = 'KZ'"],
  ];
  for (const [what, sql] of damages)
    test(`${what} is damage, not a wrong screen`, () => {
      const database = openAtlas();
      database.run('PRAGMA foreign_keys = OFF');
      database.run('PRAGMA ignore_check_constraints = ON');
      database.run(sql);
      const answer = atlasHandlers(database, new Uint8Array())['countries.get']({ code: 'KZ', on });
      expect(answer).toMatchObject({ ok: false, error: { kind: 'database-damaged' } });
    });
});
