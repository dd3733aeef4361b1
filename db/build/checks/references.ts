import type { Cell, Facts } from '../facts.ts';
import type { Problem } from '../problems.ts';
import { type Table, tables } from '../tables.ts';

/** Codes and ids that name nothing: countries, languages, conferences, sources, subjects. */
export function checkReferences(facts: Facts): readonly Problem[] {
  const known = (path: string): ReadonlySet<Cell | undefined> => {
    const [table = '', column = ''] = path.split('.');
    return new Set((facts.rows[table] ?? []).map((row) => row.values[column]));
  };
  return [
    ...tables.flatMap((table) => checkColumns(table, facts, known)),
    ...tables.flatMap((table) => checkSources(table, facts, known('source.id'))),
    ...checkSubjects(facts, known),
    ...checkBorders(facts, known('country.code')),
  ];
}

type Known = (path: string) => ReadonlySet<Cell | undefined>;

function checkColumns(table: Table, { rows }: Facts, known: Known): readonly Problem[] {
  return Object.entries(table.references ?? {}).flatMap(([column, path]) => {
    const values = known(path);
    return (rows[table.name] ?? [])
      .filter((row) => row.values[column] !== null && !values.has(row.values[column]))
      .map((row) => ({
        file: row.file,
        line: row.line,
        column,
        reason: `unknown ${path.replace('.', ' ')} ${String(row.values[column])}`,
      }));
  });
}

function checkSources(table: Table, { rows }: Facts, known: ReadonlySet<Cell | undefined>) {
  return (rows[table.name] ?? []).flatMap(({ file, line, values }) => {
    const cited = Array.isArray(values.sources) ? values.sources : [];
    return cited
      .filter((id) => !known.has(id))
      .map((id) => ({
        file,
        line,
        column: 'sources',
        reason: `unknown source ${id}`,
      }));
  });
}

function checkSubjects({ rows }: Facts, known: Known): readonly Problem[] {
  const ids: Readonly<Record<string, string>> = {
    country: 'country.code',
    conference: 'conference.ordinal',
    organisation: 'organisation.code',
    measure: 'measure.code',
    article: 'article.id',
  };
  const subjects = Object.entries(ids).flatMap(([kind, path]) =>
    [...known(path)].map((id) => `${kind} ${String(id)}`),
  );
  const existing = new Set(subjects);
  return (rows.note ?? [])
    .filter(({ values }) => !existing.has(`${values.subject_kind} ${values.subject_id}`))
    .map(({ line, values }) => ({
      file: 'note.csv',
      line,
      column: 'subject_id',
      reason: `unknown ${String(values.subject_kind)} ${String(values.subject_id)}`,
    }));
}

/** The far side of a border may lie outside the atlas, but must be a country all the same. */
function checkBorders({ rows }: Facts, codes: ReadonlySet<Cell | undefined>): readonly Problem[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return (rows.border ?? []).flatMap(({ line, values }) => {
    const { a, b } = values;
    const at = (column: string, reason: string) => ({ file: 'border.csv', line, column, reason });
    const problems = ['a', 'b']
      .filter((side) => names.of(String(values[side])) === undefined)
      .map((side) => at(side, `unknown country code ${String(values[side])}`));
    if (!codes.has(a) && !codes.has(b)) problems.push(at('a', 'neither side is in the atlas'));
    if (String(a) >= String(b)) problems.push(at('b', 'must come after a in the alphabet'));
    return problems;
  });
}
