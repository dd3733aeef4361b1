import type { Result } from '../../../electron/contract/result.ts';
import type { SearchAnswer } from '../../../electron/contract/search.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useAtlas } from '../../app/useAtlas.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { HitText } from './HitText.tsx';
import { areOnlyNear, groupHits, groupLabel, routeOfHit } from './hits.ts';
import css from './Search.module.css';

/** The page of results: links, best first, by kind. */
export default function SearchScreen({ text }: { readonly text: string }) {
  const t = useText();
  return (
    <div className={prose.column}>
      <PageHeading
        kicker={t('search.results')}
        title={text === '' ? t('search.emptyTitle') : t('search.title', { text })}
      />
      {text.trim() === '' ? <p>{t('search.emptyText')}</p> : <Results text={text} />}
    </div>
  );
}

function Results({ text }: { readonly text: string }) {
  const t = useText();
  const answer: Result<SearchAnswer> = useAtlas('search.find', { text, limit: 50 });
  if (!answer.ok) return <ErrorNotice error={answer.error} />;
  const { hits, suggestions } = answer.value;
  if (hits.length === 0) return <Nothing text={text} suggestions={suggestions} />;
  return (
    <>
      <p className={prose.soft}>
        {areOnlyNear(hits) ? t('search.near') : t('search.count', { count: hits.length })}
      </p>
      {groupHits(hits).map(({ kind, hits: ofKind }) => (
        <Section key={kind} title={t(groupLabel(kind))}>
          <ul className={prose.ruled}>
            {ofKind.map((hit) => (
              <li key={hit.id}>
                <RouteLink to={routeOfHit(hit)} className={css.result}>
                  <HitText hit={hit} />
                </RouteLink>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

interface NothingProps {
  readonly text: string;
  readonly suggestions: readonly string[];
}

function Nothing({ text, suggestions }: NothingProps) {
  const t = useText();
  return (
    <>
      <p className={prose.lead}>{t('search.nothing', { text })}</p>
      <p className={prose.soft}>{t('search.nothingHelp')}</p>
      {suggestions.length > 0 && (
        <Section title={t('search.didYouMean')}>
          <ul className={prose.ruled}>
            {suggestions.map((name) => (
              <li key={name}>
                <RouteLink to={{ screen: 'search', text: name }} className={css.result}>
                  <bdi>{name}</bdi>
                </RouteLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        <RouteLink to={{ screen: 'countries' }} className={prose.link}>
          {t('search.browseCountries')}
        </RouteLink>
      </p>
    </>
  );
}
