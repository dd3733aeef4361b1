import { runsOf } from '../../text/runs.ts';
import type { Cell, Facts } from '../facts.ts';
import type { Problem } from '../problems.ts';

/** The screens of the atlas that stand by themselves, and those that show a row of a table. */
const screens =
  /^#\/(countries|conferences|measures|organisations|process|timeline|disagreements|borders|sources|data|about)?$/;
const columnOfScreen: Readonly<Record<string, string>> = {
  country: 'country.code',
  conference: 'conference.ordinal',
  organisation: 'organisation.code',
  measure: 'measure.code',
  process: 'article.id',
  source: 'source.id',
};

/** Links of articles that lead to no place of the atlas. */
export function checkAddresses({ rows }: Facts): readonly Problem[] {
  const ids = (path: string): ReadonlySet<string> => {
    const [table = '', column = ''] = path.split('.');
    return new Set((rows[table] ?? []).map(({ values }) => String(values[column])));
  };
  const known = Object.fromEntries(
    Object.entries(columnOfScreen).map(([screen, path]) => [screen, ids(path)]),
  );
  const leads = (address: string): boolean => {
    if (screens.test(address)) return true;
    const [, screen = '', id = ''] = /^#\/([a-z]+)\/([^/?]+)$/.exec(address) ?? [];
    return known[screen]?.has(decoded(id)) ?? false;
  };
  return (rows.article_block ?? []).flatMap(({ file, line, values }) =>
    linksOf(values.text)
      .filter((address) => !leads(address))
      .map((address) => ({ file, line, column: 'text', reason: `${address} leads nowhere` })),
  );
}

const linksOf = (text: Cell | undefined): readonly string[] =>
  runsOf(String(text)).flatMap(({ to }) => (to === null ? [] : [to]));

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
