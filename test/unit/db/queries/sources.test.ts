import { describe, expect, it } from 'vitest';
import { ask } from '../atlas.ts';

const listings = ask('sources.list', {});

describe('the sources', () => {
  it('have the references of the seed document, numbered without gaps', () => {
    const numbers = listings
      .flatMap(({ source }) => source.seed_reference ?? [])
      .toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 29 }, (_, index) => index + 1));
  });

  it('keep the archived copies with their dates, and say which links are dead', () => {
    const { source } = ask('sources.get', { id: 'cia-names-2007' });
    expect(source).toMatchObject({ archived: '2007-06-13', accessed: '2011-07-28' });
    expect(source.archive_address).toContain('web.archive.org/web/20070613002925');
    expect(source.note).toContain('dead');
  });

  it('list all that rests on the seed: countries, organisations, measures, articles, events', () => {
    const kinds = new Set(ask('sources.get', { id: 'seed' }).facts.map((fact) => fact.subjectKind));
    for (const kind of ['country', 'conference', 'organisation', 'measure', 'article', 'oddity'])
      expect([...kinds]).toContain(kind);
  });

  it('have no two rows for one address, but for two repositories of several files and the one the seed cites twice', () => {
    const addresses = listings.flatMap(({ source }) => source.address ?? []);
    const twice = addresses.filter((one, index) => addresses.indexOf(one) !== index);
    expect(twice).toEqual([
      'https://github.com/factbook/factbook.json',
      'https://github.com/martynafford/natural-earth-geojson',
      'https://www.hoa.gov.af/',
    ]);
  });
});
