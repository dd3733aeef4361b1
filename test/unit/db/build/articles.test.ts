import { describe, expect, test } from 'vitest';
import { readArticles } from '../../../../db/build/articles.ts';
import { buildDatabase } from '../../../../db/build/database.ts';
import { problemText } from '../../../../db/build/problems.ts';
import { runsOf } from '../../../../db/text/runs.ts';
import { input, sqlJs } from '../atlas.ts';

const file = 'articles/goals.md';
const head = [
  '---',
  'position: 2',
  'title: Goals',
  'summary: Ends.',
  'as_of: 2020',
  'sources: seed',
  '---',
];
const written = (...body: readonly string[]): string => [...head, '', ...body, ''].join('\n');

describe('an article in Markdown', () => {
  test('becomes headings, paragraphs and items with their lines', () => {
    const { article_block } = readArticles({
      [file]: written(
        'One',
        'and on. {seed | 2019 | 2018-01}',
        '',
        '## Two',
        '',
        '- a {seed}',
        '- b {seed factbook}',
      ),
    });
    expect(article_block.rows.map(({ line, cells }) => [line, cells.kind, cells.text])).toEqual([
      [9, 'paragraph', 'One and on.'],
      [12, 'heading', 'Two'],
      [14, 'item', 'a'],
      [15, 'item', 'b'],
    ]);
    expect(article_block.rows[0]?.cells).toMatchObject({ happened: '2018-01', as_of: '2019' });
    expect(article_block.rows[3]?.cells).toMatchObject({ as_of: '2020', sources: 'seed factbook' });
  });

  test('has links of the form [words](#/address)', () => {
    expect(runsOf('To [the *T*](#/measure/DM&EP) and on')).toEqual([
      { text: 'To ', to: null },
      { text: 'the *T*', to: '#/measure/DM&EP' },
      { text: ' and on', to: null },
    ]);
  });
});

describe('the build refuses an article', () => {
  const refused = (text: string): readonly string[] => {
    const built = buildDatabase(sqlJs, { ...input, files: { ...input.files, [file]: text } });
    return built.ok ? [] : built.problems.map(problemText);
  };
  const cases = [
    { what: 'without a source', body: ['Ends.'], says: /goals\.md:9 sources: a fact without/ },
    {
      what: 'with an unknown source',
      body: ['Ends. {no-such}'],
      says: /goals\.md:9 sources: unknown source no-such/,
    },
    {
      what: 'with an impossible date',
      body: ['Ends. {seed | 2020-02-31}'],
      says: /goals\.md:9 as_of: not a date/,
    },
    {
      what: 'with a link to nowhere',
      body: ['[X](#/country/XX) {seed}'],
      says: /goals\.md:9 text: #\/country\/XX leads nowhere/,
    },
    {
      what: 'with a link to no measure',
      body: ['[X](#/measure/ZZ) {seed}'],
      says: /#\/measure\/ZZ leads nowhere/,
    },
    {
      what: 'with a link out of the atlas',
      body: ['[X](https://x.org) {seed}'],
      says: /goals\.md:9 text: may hold words and links/,
    },
    {
      what: 'with more than three parts',
      body: ['Ends. {seed | 2020 | 2020 | 2020}'],
      says: /goals\.md:9 sources: more than/,
    },
  ] as const;
  for (const { what, body, says } of cases)
    test(what, () => {
      expect(refused(written(...body)).join('\n')).toMatch(says);
    });

  test('without what stands at its head', () => {
    expect(refused('Ends. {seed}').join('\n')).toMatch(/goals\.md:1: must begin with/);
    const text = written('Ends. {seed}').replace('title: Goals', 'titel: Goals');
    expect(refused(text).join('\n')).toMatch(/goals\.md:3 titel: not one of/);
    expect(refused(text).join('\n')).toMatch(/goals\.md:1 title: is missing/);
  });
});
