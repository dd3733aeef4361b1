import { Suspense, use } from 'react';
import { useSearchShortcut } from '../features/search/useSearchShortcut.ts';
import { toolsModule } from './firstParts.ts';
import css from './Header.module.css';
import { HistoryButtons } from './HistoryButtons.tsx';
import { useText } from './messages/useText.ts';
import { RouteLink } from './RouteLink.tsx';
import type { Route, Screen } from './routes.ts';

interface Section {
  readonly to: Route;
  readonly label: string;
  /** Screens which lie within the section. */
  readonly within: readonly Screen[];
}

const sections: readonly Section[] = [
  { to: { screen: 'home' }, label: 'nav.map', within: [] },
  { to: { screen: 'themes' }, label: 'nav.themes', within: ['theme', 'compare'] },
  { to: { screen: 'process' }, label: 'nav.process', within: ['article'] },
  { to: { screen: 'countries' }, label: 'nav.countries', within: ['country'] },
  { to: { screen: 'conferences' }, label: 'nav.conferences', within: ['conference'] },
  { to: { screen: 'measures' }, label: 'nav.measures', within: ['measure'] },
  { to: { screen: 'organisations' }, label: 'nav.organisations', within: ['organisation'] },
  { to: { screen: 'timeline' }, label: 'nav.timeline', within: [] },
  {
    to: { screen: 'sources' },
    label: 'nav.sources',
    within: ['source', 'disagreements', 'borders', 'data'],
  },
  { to: { screen: 'about' }, label: 'nav.about', within: ['licences'] },
];

/** Title, where one can go, search, theme, back and forward. */
export function Header({ route }: { readonly route: Route }) {
  const t = useText();
  const searchAsked = useSearchShortcut();
  return (
    <header className={css.header}>
      <button type="button" className={css.skip} onClick={focusPage}>
        {t('shell.skip')}
      </button>
      <RouteLink to={{ screen: 'home' }} className={css.title}>
        {t('shell.titleStart')} <span className={css.accent}>{t('shell.titleEnd')}</span>
      </RouteLink>
      <nav className={css.nav} aria-label={t('nav.label')}>
        {sections.map(({ to, label, within }) => (
          <RouteLink
            key={label}
            to={to}
            data-label={t(label)}
            aria-current={currentness(route, to, within)}
          >
            {t(label)}
          </RouteLink>
        ))}
      </nav>
      <div className={css.tools}>
        <HistoryButtons />
        <Suspense fallback={<div className={css.toolsPlace} />}>
          <Tools searchAsked={searchAsked} />
        </Suspense>
      </div>
    </header>
  );
}

/** Search and theme, once their code has come. */
function Tools(props: { readonly searchAsked: number }) {
  const { HeaderTools } = use(toolsModule);
  return <HeaderTools {...props} />;
}

function currentness(route: Route, to: Route, within: readonly Screen[]) {
  if (route.screen === to.screen) return 'page';
  return within.includes(route.screen) ? 'true' : undefined;
}

function focusPage(): void {
  const page = document.getElementById('page');
  const target = page?.querySelector<HTMLElement>('h1') ?? page;
  target?.focus();
}
