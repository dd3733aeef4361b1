import { describe, expect, test } from 'vitest';
import { atlasMethods } from '../../../../electron/contract/api.ts';
import type { ArticlePage } from '../../../../electron/contract/articles.ts';
import { ask } from '../atlas.ts';

const today = '2026-11-23';
const article = (id: string, on = today): ArticlePage => ask('articles.get', { id, on });
const words = ({ blocks }: ArticlePage): string =>
  blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');

describe('the articles', () => {
  test('stand in the order of the book', () => {
    expect(ask('articles.list', {}).map(({ id }) => id)).toEqual([
      'identity',
      'goals',
      'chairs',
      'participants',
      'supporters',
      'organisations',
      'region',
      'consultations',
      'measures',
      'cooperation',
      'bodies',
      'conferences',
      'senior-officials',
      'achievements',
      'afterwards',
    ]);
  });

  test('each has prose, and every block its sources and date', () => {
    for (const { id } of ask('articles.list', {})) {
      const page = article(id);
      expect(atlasMethods['articles.get'].answer.parse(page)).toEqual(page);
      expect(page.blocks.length, id).toBeGreaterThan(1);
      const known = new Set(page.sources.map((source) => source.id));
      for (const block of page.blocks) {
        expect(block.asOf, `${id}: ${block.runs[0]?.text}`).not.toBeNull();
        for (const source of block.sourceIds) expect(known).toContain(source);
      }
    }
  });

  test('keep their links apart from their words', () => {
    const links = article('participants').blocks.flatMap(({ runs }) =>
      runs.flatMap(({ text, to }) => (to?.startsWith('#/country/') ? [text] : [])),
    );
    expect(links).toHaveLength(16);
    expect(links).toContain('Uzbekistan');
    expect(words(article('participants'))).not.toMatch(/[[\]{}]/);
  });

  test('tell the numbers of participants, supporters and organisations', () => {
    expect(words(article('participants'))).toMatch(
      /146,748,590[\s\S]*144,386,830[\s\S]*145,440,501/,
    );
    expect(words(article('participants'))).toContain('78%');
    expect(words(article('supporters'))).toMatch(/Sixteen[\s\S]*Fourteen[\s\S]*Seventeen/);
    expect(words(article('organisations'))).toMatch(/twelve of them and lists eleven/);
  });

  test('attribute what is contested', () => {
    const page = article('afterwards');
    expect(words(page)).toMatch(/seed document holds[\s\S]*legitimacy[\s\S]*contested/);
    expect(page.notes.map(({ oddity }) => oddity)).toEqual(
      expect.arrayContaining(['O06', 'O07', 'O08', 'O09', 'O10']),
    );
  });

  test('mark on an earlier day what had not happened', () => {
    const notYet = (on: string) =>
      article('afterwards', on).blocks.flatMap((block) => (block.notYet ? [block.happened] : []));
    expect(notYet('2019-01-01')).toContain('2021-03-30');
    expect(notYet('2019-01-01')).toContain('2021-08-15');
    expect(new Set(notYet('2021-03-30'))).toEqual(new Set(['2021-08-15']));
    expect(notYet('2021-08-15')).toEqual([]);
  });

  test('an article that is not there', () => {
    expect(() => article('constructor')).toThrow(/not-found/);
  });
});

describe('the identity of the process', () => {
  const state = (on: string) =>
    ask('process.identity', { on }).facts.find(({ property }) => property === 'state')?.values[0];

  test('gives each property with its sources', () => {
    const identity = ask('process.identity', { on: today });
    expect(atlasMethods['process.identity'].answer.parse(identity)).toEqual(identity);
    const best = Object.fromEntries(
      identity.facts.map(({ property, values }) => [property, values.map((v) => v.best.value)]),
    );
    expect(best.launched).toEqual(['2011-11-02']);
    expect(best.abbreviation).toEqual(['HoA-IP']);
    expect(best.initiator).toHaveLength(2);
    expect(best['focus-area']).toEqual([
      'Political consultations',
      'Confidence-building measures',
      'Cooperation with regional organisations',
    ]);
    expect(best.website).toEqual(['hoa.gov.af']);
  });

  test('its state follows the day, the contested one beside it', () => {
    expect(state('2011-06-01')).toBeUndefined();
    expect(state('2019-01-01')?.best.value).toBe('Active');
    expect(state('2019-01-01')?.rivals).toEqual([]);
    expect(state('2020-06-01')?.rivals[0]?.value).toMatch(/Doha/);
    expect(state('2021-08-15')?.best.value).toMatch(/Dormant/);
  });
});
