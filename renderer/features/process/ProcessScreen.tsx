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
import { Book } from './Book.tsx';
import { IdentityFacts } from './IdentityFacts.tsx';

/** The process as a reference book has it: an entry of facts, a short account, the contents. */
export default function ProcessScreen() {
  const t = useText();
  const { day } = useDay();
  const article = useAtlas('articles.get', { id: 'identity', on: day });
  const identity = useAtlas('process.identity', { on: day });
  const list = useAtlas('articles.list', {});
  if (!article.ok) return <ErrorNotice error={article.error} />;
  if (!identity.ok) return <ErrorNotice error={identity.error} />;
  if (!list.ok) return <ErrorNotice error={list.error} />;
  return (
    <CitationContext value={mergeSources(article.value.sources, identity.value.sources)}>
      <div className={prose.wide}>
        <PageHeading title={t('process.title')} kicker={t('article.kicker')} />
        <div className={css.entry}>
          <div>
            <ArticleProse blocks={article.value.blocks} />
            <Notes notes={article.value.notes} />
          </div>
          <IdentityFacts identity={identity.value} />
        </div>
        <Book articles={list.value.filter(({ id }) => id !== 'identity')} />
        <SourceNotes />
      </div>
    </CitationContext>
  );
}
