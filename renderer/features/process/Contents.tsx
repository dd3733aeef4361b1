import type { ArticleBrief } from '../../../electron/contract/articles.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { routeOfArticle } from '../../app/subjects.ts';
import css from './Article.module.css';

interface ContentsProps {
  readonly articles: readonly ArticleBrief[];
  readonly current: string;
}

/** The articles in the order of the book, in the margin; the one being read is marked. */
export function Contents({ articles, current }: ContentsProps) {
  const t = useText();
  return (
    <nav className={`${css.contents} screen-only`} aria-label={t('article.contents')}>
      <p className={css.contentsTitle}>{t('article.contents')}</p>
      <ol>
        {articles.map(({ id, title }) => (
          <li key={id}>
            <RouteLink to={routeOfArticle(id)} aria-current={id === current ? 'page' : undefined}>
              {title}
            </RouteLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
