import type { ArticleBrief } from '../../../electron/contract/articles.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import type { Route } from '../../app/routes.ts';
import { routeOfArticle } from '../../app/subjects.ts';
import { Section } from '../../ui/Section.tsx';
import css from './Book.module.css';

/** The contents of the book: every article with its line, and the tables beside them. */
export function Book({ articles }: { readonly articles: readonly ArticleBrief[] }) {
  const t = useText();
  const beside: readonly { readonly to: Route; readonly title: string; readonly text: string }[] = [
    { to: { screen: 'countries' }, title: t('nav.countries'), text: t('process.countries') },
    { to: { screen: 'timeline' }, title: t('nav.timeline'), text: t('process.timeline') },
    {
      to: { screen: 'disagreements' },
      title: t('nav.disagreements'),
      text: t('process.disagreements'),
    },
    { to: { screen: 'data' }, title: t('nav.data'), text: t('process.data') },
  ];
  return (
    <Section title={t('process.contents')}>
      <ol className={css.entries}>
        {articles.map(({ id, title, summary }) => (
          <Entry key={id} to={routeOfArticle(id)} title={title} text={summary} />
        ))}
        {beside.map(({ to, title, text }) => (
          <Entry key={to.screen} to={to} title={title} text={text} />
        ))}
      </ol>
    </Section>
  );
}

interface EntryProps {
  readonly to: Route;
  readonly title: string;
  readonly text: string;
}

function Entry({ to, title, text }: EntryProps) {
  return (
    <li>
      <RouteLink to={to} className={css.title}>
        {title}
      </RouteLink>
      <p className={css.text}>{text}</p>
    </li>
  );
}
