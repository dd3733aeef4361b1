import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../electron/contract/sources.ts';
import { bibtexCitation } from '../../../../renderer/features/citation/formats/bibtex.ts';
import { cslCitation } from '../../../../renderer/features/citation/formats/csl.ts';
import { sourceKind } from '../../../../renderer/features/citation/formats/kind.ts';
import { plainCitation } from '../../../../renderer/features/citation/formats/plain.ts';

const blank: Source = {
  id: 'blank',
  title: 'Untitled',
  author: null,
  publisher: null,
  licence: null,
  address: null,
  archive_address: null,
  archived: null,
  published: null,
  accessed: null,
  seed_reference: null,
  note: null,
};
const wpp: Source = {
  ...blank,
  id: 'wpp-2024',
  title: 'World Population Prospects 2024',
  publisher: 'United Nations, DESA',
  licence: 'CC BY 3.0 IGO',
  address: 'https://github.com/PPgp/wpp2024',
  published: '2024',
  accessed: '2025-06',
};
const archived: Source = {
  ...blank,
  id: 'cia-names-2007',
  title: 'Field Listing: Names',
  publisher: 'CIA',
  address: 'https://www.cia.gov/fields/2142.html',
  archive_address: 'https://web.archive.org/web/20070613002925/https://www.cia.gov/2142.html',
  archived: '2007-06-13',
};
const hard: Source = {
  ...blank,
  id: 'hard',
  title: 'R&D at 100% of {Қазақстан} – $5_000 #1 ~a^b\\c',
  author: 'İpek Çelik',
  address: 'https://example.org/a_b?x=1&y=%20#z',
};

describe('a citation as plain text', () => {
  it('leaves no gaps for what is not known', () => {
    expect(plainCitation({ ...wpp, address: null, accessed: null })).toBe(
      'United Nations, DESA. World Population Prospects 2024. 2024.',
    );
    expect(plainCitation(blank)).toBe('Untitled.');
  });

  it('names the archived copy with its date, and when the source was consulted', () => {
    expect(plainCitation(archived)).toContain('2142.html, 2007-06-13.');
    expect(plainCitation(wpp)).toMatch(/Consulted 2025-06\.$/);
  });
});

describe('a citation for BibTeX', () => {
  it('is one entry under the id of the source', () => {
    expect(bibtexCitation(wpp)).toBe(
      [
        '@misc{wpp-2024,',
        '  title = {{World Population Prospects 2024}},',
        '  publisher = {{United Nations, DESA}},',
        '  year = {2024},',
        '  date = {2024},',
        '  url = {https://github.com/PPgp/wpp2024},',
        '  urldate = {2025-06}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('escapes what TeX would take for instructions, and keeps letters and addresses', () => {
    const entry = bibtexCitation(hard);
    expect(entry).toContain(
      'title = {{R\\&D at 100\\% of \\{Қазақстан\\} – \\$5\\_000 \\#1 \\textasciitilde{}a\\textasciicircum{}b\\textbackslash{}c}}',
    );
    expect(entry).toContain('author = {{İpek Çelik}}');
    expect(entry).toContain('url = {https://example.org/a_b?x=1&y=%20#z}');
  });

  it('has its braces in pairs, whatever the title', () => {
    for (const source of [hard, archived, { ...blank, title: '}{', address: 'https://a/{b' }]) {
      const bare = bibtexCitation(source).replaceAll(/\\[{}]/g, '');
      expect(bare.split('{')).toHaveLength(bare.split('}').length);
    }
  });
});

describe('a citation as CSL-JSON', () => {
  it('is valid JSON with partial dates as far as they go', () => {
    expect(JSON.parse(cslCitation(wpp))).toEqual([
      {
        id: 'wpp-2024',
        type: 'dataset',
        title: 'World Population Prospects 2024',
        publisher: 'United Nations, DESA',
        issued: { 'date-parts': [[2024]] },
        accessed: { 'date-parts': [[2025, 6]] },
        URL: 'https://github.com/PPgp/wpp2024',
      },
    ]);
  });

  it('keeps letters and signs, and the archived copy', () => {
    expect(JSON.parse(cslCitation(hard))[0]).toMatchObject({
      title: hard.title,
      author: [{ literal: 'İpek Çelik' }],
    });
    expect(JSON.parse(cslCitation(archived))[0]).toMatchObject({
      archive: archived.archive_address,
      note: 'Archived 2007-06-13',
    });
  });
});

describe('the kind of a source', () => {
  it.each([
    [{ id: 'seed', licence: 'CC BY-SA' }, 'entry-encyclopedia'],
    [{ licence: 'public domain' }, 'dataset'],
    [{ address: 'https://a/b.pdf?type=file' }, 'report'],
    [{ address: 'https://a/b', publisher: 'China Daily' }, 'article-newspaper'],
    [{ address: 'https://a/b', publisher: 'Ministry of Foreign Affairs' }, 'webpage'],
    [{}, 'document'],
  ])('%o is a %s', (known, kind) => {
    expect(sourceKind({ ...blank, ...known })).toBe(kind);
  });
});
