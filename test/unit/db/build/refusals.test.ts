import { describe, expect, test } from 'vitest';
import { buildDatabase } from '../../../../db/build/database.ts';
import { type Problem, problemText } from '../../../../db/build/problems.ts';
import { input, sqlJs } from '../atlas.ts';

/** The real sources with one piece of text replaced, and the line where that was. */
function broken(file: string, from: string, to: string) {
  const text = input.files[file] ?? '';
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`${file} has no ${from}`);
  return {
    files: { ...input.files, [file]: text.slice(0, at) + to + text.slice(at + from.length) },
    line: text.slice(0, at).split('\n').length,
  };
}

function problemsOf(files: Readonly<Record<string, string>>): readonly Problem[] {
  const built = buildDatabase(sqlJs, { ...input, files });
  return built.ok ? [] : built.problems;
}

describe('the build refuses', () => {
  const cases: readonly {
    what: string;
    file: string;
    from: string;
    to: string;
    column: string | null;
    reason: RegExp;
  }[] = [
    {
      what: 'an unknown country',
      file: 'area.csv',
      from: 'AZ,land',
      to: 'XX,land',
      column: 'country',
      reason: /unknown country code XX/,
    },
    {
      what: 'an unknown language',
      file: 'country_language.csv',
      from: 'AF,prs',
      to: 'AF,xx',
      column: 'language',
      reason: /unknown language code xx/,
    },
    {
      what: 'a neighbour that is no country',
      file: 'border.csv',
      from: 'CN,VN',
      to: 'CN,QQ',
      column: 'b',
      reason: /unknown country code QQ/,
    },
    {
      what: 'a border of which neither side is in the atlas',
      file: 'border.csv',
      from: 'AD,FR',
      to: 'AD,CH',
      column: 'a',
      reason: /neither side/,
    },
    {
      what: 'a note on nothing',
      file: 'note.csv',
      from: 'conference,9,1',
      to: 'conference,10,1',
      column: 'subject_id',
      reason: /unknown conference 10/,
    },
    {
      what: 'an unknown source',
      file: 'currency.csv',
      from: 'country-codes',
      to: 'no-such-source',
      column: 'sources',
      reason: /unknown source no-such-source/,
    },
    {
      what: 'a fact without a source',
      file: 'capital_name.csv',
      from: '2026-05,seed country-codes',
      to: '2026-05,',
      column: 'sources',
      reason: /a fact without a source/,
    },
    {
      what: 'a day that does not exist',
      file: 'conference.csv',
      from: '2013-04-26,Almaty',
      to: '2013-04-31,Almaty',
      column: 'date',
      reason: /not a day of the calendar/,
    },
    {
      what: 'a month that does not exist',
      file: 'capital_name.csv',
      from: '2019-03,2022-09',
      to: '2019-13,2022-09',
      column: 'valid_from',
      reason: /not a date of the calendar/,
    },
    {
      what: 'a coordinate outside the country',
      file: 'capital.csv',
      from: 'UZ,41.2647,69.2163',
      to: 'UZ,69.2163,41.2647',
      column: 'latitude',
      reason: /lies outside UZ/,
    },
    {
      what: 'a conference outside its host',
      file: 'conference_point.csv',
      from: '3,43.2525,76.9115',
      to: '3,41.0138,28.9497',
      column: 'latitude',
      reason: /lies outside KZ/,
    },
    {
      what: 'a latitude beyond the pole',
      file: 'capital.csv',
      from: 'UZ,41.2647',
      to: 'UZ,91.2647',
      column: 'latitude',
      reason: /not between -90 and 90/,
    },
    {
      what: 'a feature that the base map lacks',
      file: 'country.csv',
      from: 'KAZ,398,398',
      to: 'KAZ,398,999',
      column: 'feature_id',
      reason: /no feature 999/,
    },
    {
      what: 'a contested place that the base map draws elsewhere',
      file: 'dispute.csv',
      from: ',45.25,34.3,643,',
      to: ',45.25,34.3,804,',
      column: 'feature',
      reason: /does not draw the point in 804/,
    },
    {
      what: 'a dispute told from one side',
      file: 'dispute_claim.csv',
      from: 'durand-line,2,Afghanistan,AF,rejects',
      to: 'durand-line,2,Pakistan,PK,rejects',
      column: 'party',
      reason: /fewer than two sides/,
    },
    {
      what: 'a contested border of a feature that the base map lacks',
      file: 'dispute_drawing.csv',
      from: '004,586',
      to: '004,999',
      column: 'b',
      reason: /no feature 999/,
    },
    {
      what: 'an interval that ends before it begins',
      file: 'capital_name.csv',
      from: 'Nur-Sultan,2019-03,2022-09',
      to: 'Nur-Sultan,2019-03,2018-09',
      column: 'valid_to',
      reason: /ends before it begins/,
    },
    {
      what: 'intervals that overlap',
      file: 'capital_name.csv',
      from: 'Nur-Sultan,2019-03,2022-09',
      to: 'Nur-Sultan,2019-02,2022-09',
      column: 'valid_from',
      reason: /overlaps the interval of line \d+/,
    },
    {
      what: 'text that is not NFC',
      file: 'country_name.csv',
      from: 'Türkiye',
      to: 'Tu\u0308rkiye',
      column: 'name',
      reason: /NFC/,
    },
    {
      what: 'a repeated key',
      file: 'currency.csv',
      from: 'AFN,',
      to: 'AED,',
      column: 'code',
      reason: /repeats the key of line 2/,
    },
    {
      what: 'two preferred areas',
      file: 'area.csv',
      from: 'PK,total,796095,normal',
      to: 'PK,total,796095,preferred',
      column: 'country',
      reason: /is preferred beside line/,
    },
    {
      what: 'a number that is none',
      file: 'area.csv',
      from: 'TJ,total,143100',
      to: 'TJ,total,143 100',
      column: 'km2',
      reason: /not a whole number/,
    },
    {
      what: 'a number out of range',
      file: 'population.csv',
      from: 'AF,2000,UN WPP 2024,20130327',
      to: 'AF,2000,UN WPP 2024,0',
      column: 'count',
      reason: /not between 1/,
    },
    {
      what: 'a word that is not on the list',
      file: 'participation.csv',
      from: 'AF,participant',
      to: 'AF,member',
      column: 'role',
      reason: /not one of participant, supporter/,
    },
    {
      what: 'a cell too many',
      file: 'language.csv',
      from: 'prs,Dari',
      to: 'prs,Dari,Farsi',
      column: null,
      reason: /7 cells where 6 are expected/,
    },
    {
      what: 'what only the schema forbids',
      file: 'population.csv',
      from: 'IR,,,83183741,undated',
      to: 'IR,,,83183741,estimate',
      column: null,
      reason: /CHECK constraint failed/,
    },
    {
      what: 'columns that are not those of the table',
      file: 'flag.csv',
      from: 'country,file',
      to: 'country,picture',
      column: null,
      reason: /the columns must be country,file/,
    },
  ];

  for (const { what, file, from, to, column, reason } of cases)
    test(what, () => {
      const { files, line } = broken(file, from, to);
      expect(problemsOf(files)).toContainEqual({
        file,
        line,
        column,
        reason: expect.stringMatching(reason),
      });
    });

  test('a file that cannot be read as CSV', () => {
    const { files } = broken('language.csv', 'prs,Dari', 'prs,"Dari"x');
    expect(problemsOf(files)).toContainEqual(
      expect.objectContaining({
        file: 'language.csv',
        reason: expect.stringMatching(/not readable as CSV/),
      }),
    );
  });

  test('a disagreement of which no page tells', () => {
    const { files } = broken('note.csv', ',O23,', ',,');
    expect(problemsOf(files).map(problemText)).toEqual([
      expect.stringMatching(/^oddity\.csv:24 id: no note tells of O23$/),
    ]);
  });

  test('a missing file and a file that belongs to no table', () => {
    const { 'flag.csv': _, ...rest } = input.files;
    const reasons = problemsOf({ ...rest, 'flags.csv': '' }).map(problemText);
    expect(reasons).toContain('flag.csv:1: the file is missing');
    expect(reasons).toContain('flags.csv:1: no table of this name is known');
  });

  test('a row that is wrong makes no coordinates of it look wrong', () => {
    const { files } = broken('conference.csv', '2013-04-26,Almaty', '2013-04-31,Almaty');
    expect(problemsOf(files).filter(({ reason }) => /lies outside/.test(reason))).toEqual([]);
  });

  test('all at once, in the order of the files', () => {
    const files = {
      ...input.files,
      'area.csv': broken('area.csv', 'AZ,land', 'XX,land').files['area.csv'] ?? '',
      'capital.csv': broken('capital.csv', 'UZ,41', 'UZ,-41').files['capital.csv'] ?? '',
      'currency.csv': broken('currency.csv', 'AFN,', 'A1N,').files['currency.csv'] ?? '',
    };
    const named = problemsOf(files).map(({ file, column }) => `${file} ${column}`);
    expect(named).toEqual(
      expect.arrayContaining([
        'area.csv country',
        'capital.csv latitude',
        'country_currency.csv currency',
        'currency.csv code',
      ]),
    );
    expect(named).toEqual([...named].sort());
  });
});
