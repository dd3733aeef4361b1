import type { ArticleBlock } from '../../../electron/contract/articles.ts';
import type { Source } from '../../../electron/contract/sources.ts';
import type { Note } from '../../../electron/contract/subjects.ts';
import { useDay } from '../../app/day.ts';
import { useAtlas } from '../../app/useAtlas.ts';

export interface Intro {
  /** For `<ArticleProse blocks>`. */
  readonly blocks: readonly ArticleBlock[];
  readonly notes: readonly Note[];
  /** To be merged into the screen's own by `mergeSources`. */
  readonly sources: readonly Source[];
}

const nothing: Intro = { blocks: [], notes: [], sources: [] };

/** The article that introduces a screen of its own (organisations, measures, conferences). */
export function useIntro(id: string): Intro {
  const { day } = useDay();
  const article = useAtlas('articles.get', { id, on: day });
  return article.ok ? article.value : nothing;
}
