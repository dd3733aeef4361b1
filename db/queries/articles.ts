import type { ArticleBrief, ArticlePage } from '../../electron/contract/articles.ts';
import { fail, type Result } from '../../electron/contract/result.ts';
import type { Reader } from './reader.ts';

export function getArticle(_reader: Reader, _id: string, _on: string): Result<ArticlePage> {
  return fail('not-found', 'not built yet');
}

/** All articles in order. */
export function listArticles(_reader: Reader): readonly ArticleBrief[] {
  return [];
}
