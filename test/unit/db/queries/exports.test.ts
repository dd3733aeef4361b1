import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../csv.ts';
import { ask, openAtlas, sqlJs } from '../atlas.ts';

const { tables, databaseBytes } = ask('exports.list', {});
const text = (name: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(ask('exports.table', { name }).bytes);

describe('the exports', () => {
  it('are every table of facts and the two contract views, each with a description', () => {
    const names = tables.map(({ name }) => name);
    for (const name of ['atlas_fact', 'atlas_source', 'source', 'area', 'membership', 'oddity'])
      expect(names).toContain(name);
    for (const { description, columns } of tables) {
      expect(description).not.toBe('');
      expect(columns.length).toBeGreaterThan(1);
    }
  });

  it.each(tables.map(({ name, rows, bytes }) => [name, rows, bytes] as const))(
    '%s has all its rows, its sources and the size that is told',
    (name, rows, bytes) => {
      const csv = text(name);
      expect(csv.startsWith('\uFEFF')).toBe(true);
      expect(new TextEncoder().encode(csv)).toHaveLength(bytes);
      const [header, ...records] = parseCsv(csv);
      expect(records).toHaveLength(rows);
      for (const record of records) expect(record).toHaveLength(header?.length ?? 0);
      expect(header).not.toContain('citation_id');
      if (!['source', 'atlas_source'].includes(name)) expect(header).toContain('sources_in_words');
    },
  );

  it('keep values as they are and quote what needs it', () => {
    const [header = [], ...areas] = parseCsv(text('area'));
    const pakistan = areas.filter(([country, kind]) => country === 'PK' && kind === 'total');
    expect(pakistan.map((row) => row[header.indexOf('km2')])).toEqual(['881913', '796095']);
    expect(pakistan.map((row) => row[header.indexOf('sources')])).toEqual(['seed', 'factbook']);
    expect(pakistan[1]?.[header.indexOf('sources_in_words')]).toContain('The World Factbook');
  });

  it('give the whole database, which opens and has the same rows', () => {
    const { bytes, name } = ask('exports.database', {});
    expect(name).toMatch(/\.sqlite$/);
    expect(bytes).toHaveLength(databaseBytes);
    const count = 'SELECT count(*) FROM atlas_fact';
    expect(new sqlJs.Database(bytes).exec(count)).toEqual(openAtlas().exec(count));
  });
});
