import type { ArticleBrief } from '../../../electron/contract/articles.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { routeOfArticle } from '../../app/subjects.ts';
import css from './Article.module.css';

interface ArticleStepsProps {
  readonly articles: readonly ArticleBrief[];
  readonly current: string;
}

/** The article before and the one after. */
export function ArticleSteps({ articles, current }: ArticleStepsProps) {
  const t = useText();
  const at = articles.findIndex(({ id }) => id === current);
  const previous = articles[at - 1];
  const next = articles[at + 1];
  return (
    <nav className={css.steps} aria-label={t('article.steps')}>
      {previous !== undefined && (
        <RouteLink to={routeOfArticle(previous.id)} className={css.step}>
          <span className={css.stepLabel}>{t('article.previous')}</span>
          {previous.title}
        </RouteLink>
      )}
      {next !== undefined && (
        <RouteLink to={routeOfArticle(next.id)} className={css.step} data-next="true">
          <span className={css.stepLabel}>{t('article.next')}</span>
          {next.title}
        </RouteLink>
      )}
    </nav>
  );
}
