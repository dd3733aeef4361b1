import type { ArticleBrief } from '../../../electron/contract/articles.ts';
import { useText } from '../../app/messages/useText.ts';
import { routeOfArticle } from '../../app/subjects.ts';
import { Steps } from '../../ui/Steps.tsx';

interface ArticleStepsProps {
  readonly articles: readonly ArticleBrief[];
  readonly current: string;
}

/** The article before and the one after. */
export function ArticleSteps({ articles, current }: ArticleStepsProps) {
  const t = useText();
  const at = articles.findIndex(({ id }) => id === current);
  return (
    <Steps
      label={t('article.steps')}
      previous={stepTo(articles[at - 1], t('article.previous'))}
      next={stepTo(articles[at + 1], t('article.next'))}
    />
  );
}

const stepTo = (article: ArticleBrief | undefined, label: string) =>
  article === undefined ? null : { to: routeOfArticle(article.id), label, name: article.title };
