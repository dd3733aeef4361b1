import type { Source } from '../../../../electron/contract/sources.ts';
import { type SourceKind, sourceKind } from './kind.ts';

const entryTypes: Readonly<Record<SourceKind, string>> = {
  dataset: 'misc',
  'entry-encyclopedia': 'misc',
  'article-newspaper': 'misc',
  report: 'techreport',
  webpage: 'misc',
  document: 'misc',
};

/**
 * An entry for BibTeX and BibLaTeX. Names of institutions stand in double braces, so that they
 * are not taken apart into first and last names; letters outside ASCII stay as they are (UTF-8).
 */
export function bibtexCitation(source: Source): string {
  const kind = sourceKind(source);
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${escaped(source.title)}}`],
    ['author', source.author === null ? null : `{${escaped(source.author)}}`],
    [
      kind === 'report' ? 'institution' : 'publisher',
      source.publisher === null ? null : `{${escaped(source.publisher)}}`,
    ],
    ['year', source.published?.slice(0, 4) ?? null],
    ['date', source.published],
    ['url', source.address === null ? null : urlText(source.address)],
    ['urldate', source.accessed],
    ['note', source.archive_address === null ? null : archiveNote(source)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}}`));
  return `@${entryTypes[kind]}{${source.id},\n${lines.join(',\n')}\n}\n`;
}

const archiveNote = ({ archive_address, archived }: Source): string =>
  `Archived${archived === null ? '' : ` ${archived}`}: \\url{${urlText(archive_address ?? '')}}`;

const specials: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What TeX would take for an instruction, written so that it is printed. */
const escaped = (text: string): string =>
  text.replace(/[\\{}~^&%$#_]/g, (sign) => specials[sign] ?? `\\${sign}`);

/** Braces would end the field; everything else in an address is kept as it is. */
const urlText = (address: string): string =>
  address.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
