import type { RawRow, RawTable } from './csv.ts';
import type { SourceFiles } from './facts.ts';
import { type Block, blocksOf } from './markdown/blocks.ts';
import { readFrontMatter } from './markdown/frontMatter.ts';
import { inlineProblem } from './markdown/inline.ts';
import type { Problem } from './problems.ts';

/** The tables that the articles fill. */
export interface ArticleTables {
  readonly article: RawTable;
  readonly article_block: RawTable;
}

export const articleFolder = 'articles/';
const isArticle = (file: string): boolean => file.startsWith(articleFolder) && file.endsWith('.md');

/** Reads db/source/articles, one Markdown file an article, into rows as a CSV would give them. */
export function readArticles(files: SourceFiles): ArticleTables {
  const read = Object.keys(files)
    .filter(isArticle)
    .map((file) => readArticle(file, files[file] ?? ''));
  return {
    article: {
      rows: read.flatMap(({ row }) => (row === null ? [] : [row])),
      problems: read.flatMap(({ problems }) => problems),
    },
    article_block: { rows: read.flatMap(({ blocks }) => blocks), problems: [] },
  };
}

function readArticle(file: string, text: string) {
  const id = file.slice(articleFolder.length, -'.md'.length);
  const { fields, body, bodyLine, problems } = readFrontMatter(file, text);
  if (fields === null) return { row: null, blocks: [], problems };
  const row: RawRow = { file, line: 1, cells: { id, ...fields } };
  const blocks = blocksOf(body, bodyLine);
  return {
    row,
    blocks: blocks.map((block, index) => blockRow(file, id, index + 1, block, fields)),
    problems: [...problems, ...blocks.flatMap((block) => blockProblems(file, block))],
  };
}

/** A heading rests on what its article rests on; a block without a date of its own, too. */
const blockRow = (
  file: string,
  article: string,
  position: number,
  { line, kind, text, citation }: Block,
  fields: { readonly sources: string; readonly as_of: string },
): RawRow => ({
  file,
  line,
  cells: {
    article,
    position: String(position),
    kind,
    text,
    happened: citation?.[2] ?? '',
    as_of: citation?.[1] || fields.as_of,
    sources: kind === 'heading' ? fields.sources : (citation?.[0] ?? ''),
  },
});

function blockProblems(file: string, { line, kind, text, citation }: Block): readonly Problem[] {
  const at = (column: string, reason: string): Problem => ({ file, line, column, reason });
  const inline = inlineProblem(text);
  const problems = inline === null ? [] : [at('text', inline)];
  if (kind === 'heading' && citation !== null)
    problems.push(at('sources', 'a heading has the sources of its article'));
  if (citation !== null && citation.length > 3)
    problems.push(at('sources', 'more than {sources | as-of date | date of what happened}'));
  return problems;
}
