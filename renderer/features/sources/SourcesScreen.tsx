import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useAtlas } from '../../app/useAtlas.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import css from './Sources.module.css';

/** Every source, the one that carries most first. */
export default function SourcesScreen() {
  const t = useText();
  const list = useAtlas('sources.list', {});
  if (!list.ok) return <ErrorNotice error={list.error} />;
  const sources = list.value.toSorted((a, b) => b.factCount - a.factCount);
  return (
    <div className={prose.column}>
      <PageHeading
        title={t('sources.title')}
        kicker={t('sources.count', { count: sources.length })}
      />
      <p className={prose.lead}>{t('sources.lead')}</p>
      <ul className={`${prose.ruled} ${css.list}`}>
        {sources.map(({ source, factCount }) => (
          <li key={source.id}>
            <RouteLink to={{ screen: 'source', id: source.id }}>
              <span className={css.title}>{source.title}</span>
              <span className={css.count}>{t('sources.facts', { count: factCount })}</span>
              <span className={css.detail}>
                {[source.publisher, source.licence].filter(Boolean).join(' · ')}
              </span>
            </RouteLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
