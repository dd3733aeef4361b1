import type { ReactNode } from 'react';
import type { Source } from '../../../electron/contract/sources.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { CitationContext } from '../citation/CitationContext.ts';
import { mergeSources } from '../citation/mergeSources.ts';
import { Notes } from '../citation/Notes.tsx';
import { SourceNotes } from '../citation/SourceNotes.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import css from './Article.module.css';
import { ArticleProse } from './ArticleProse.tsx';
import { ArticleSteps } from './ArticleSteps.tsx';
import { articleParts } from './articleParts.ts';
import { Contents } from './Contents.tsx';

/** An article of the book on the process: its prose, and what more belongs to it. */
export default function ArticleScreen({ id }: { readonly id: string }) {
  const t = useText();
  const { day } = useDay();
  const answer = useAtlas('articles.get', { id, on: day });
  const list = useAtlas('articles.list', {});
  if (!answer.ok) return <ErrorNotice error={answer.error} />;
  if (!list.ok) return <ErrorNotice error={list.error} />;
  const article = answer.value;
  const frame = (part: ReactNode, sources: readonly Source[]) => (
    <CitationContext value={mergeSources(article.sources, sources)}>
      <article className={prose.wide}>
        <div className={css.spread}>
          <div className={css.text}>
            <PageHeading title={article.title} kicker={t('article.kicker')} />
            <p className={css.summary}>{article.summary}</p>
            <ArticleProse blocks={article.blocks} />
          </div>
          {part === null && <Contents articles={list.value} current={id} />}
        </div>
        {part}
        <div className={css.end}>
          <Notes notes={article.notes} />
          <ArticleSteps articles={list.value} current={id} />
          <SourceNotes />
          {part !== null && <Contents articles={list.value} current={id} />}
        </div>
      </article>
    </CitationContext>
  );
  const Part = articleParts.get(id);
  return Part === undefined ? frame(null, []) : <Part frame={frame} />;
}
