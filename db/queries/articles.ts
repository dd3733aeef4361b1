import { z } from 'zod';
import type { ArticleBlock, ArticleBrief, ArticlePage } from '../../electron/contract/articles.ts';
import { dateSchema } from '../../electron/contract/dates.ts';
import { fail, ok, type Result } from '../../electron/contract/result.ts';
import { runsOf } from '../text/runs.ts';
import { citedSources } from './citations.ts';
import { notes } from './notes.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';
import { citedShape } from './statements.ts';

const briefShape = { id: z.string(), title: z.string(), summary: z.string() };
const blockRow = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'item']),
  text: z.string(),
  happened: dateSchema.nullable(),
  ...citedShape,
});

/** An article as it is to be read on a day. Errors: not-found. */
export function getArticle(reader: Reader, id: string, on: string): Result<ArticlePage> {
  const row = reader.one(
    sql`SELECT id, title, summary FROM article WHERE id = ${id}`,
    z.strictObject(briefShape),
  );
  if (row === undefined) return fail('not-found', `no article ${id}`);
  const page = { ...row, blocks: blocks(reader, id, on), notes: notes(reader, 'article', id) };
  return ok({ ...page, sources: citedSources(reader, page) });
}

/** All articles in order. */
export const listArticles = (reader: Reader): readonly ArticleBrief[] =>
  reader.rows(
    sql`SELECT id, title, summary FROM article ORDER BY position`,
    z.strictObject(briefShape),
  );

const blocks = (reader: Reader, id: string, on: string): readonly ArticleBlock[] =>
  reader
    .rows(
      sql`SELECT kind, text, happened, as_of, citation_id FROM article_block
          WHERE article = ${id} ORDER BY position`,
      blockRow,
    )
    .map((row) => ({
      kind: row.kind,
      runs: runsOf(row.text),
      happened: row.happened,
      notYet: row.happened !== null && row.happened > on,
      asOf: row.as_of,
      sourceIds: reader.sourceIds(row.citation_id),
    }));
