import { useState, useTransition } from 'react';
import type { SearchAnswer } from '../../../electron/contract/search.ts';
import type { SearchKind } from '../../../electron/contract/searchKinds.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useAtlas } from '../../app/useAtlas.ts';
import { Choice } from '../../ui/Choice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { HitText } from './HitText.tsx';
import { groupHits, keyOfHit, routeOfHit, totalOf } from './hits.ts';
import css from './Search.module.css';

/** More than this is no name, and too long for a title. */
const longest = 10_000;
const longestTitle = 80;

/** The page of results: links, best first, by kind, with a filter. */
export default function SearchScreen({ text }: { readonly text: string }) {
  const t = useText();
  const title = text.length > longestTitle ? `${text.slice(0, longestTitle)}…` : text;
  return (
    <div className={prose.column}>
      {text.trim() === '' ? (
        <>
          <PageHeading kicker={t('search.results')} title={t('search.emptyTitle')} />
          <p>{t('search.emptyText')}</p>
        </>
      ) : (
        <>
          <PageHeading kicker={t('search.results')} title={t('search.title', { text: title })} />
          <Results key={text} text={text.slice(0, longest)} />
        </>
      )}
    </div>
  );
}

function Results({ text }: { readonly text: string }) {
  const t = useText();
  const [kind, setKind] = useState<SearchKind | null>(null);
  const [, startTransition] = useTransition();
  const answer = useAtlas('search.find', { text, limit: 50, kind });
  if (!answer.ok) return <ErrorNotice error={answer.error} />;
  const { hits, counts, near } = answer.value;
  if (totalOf(answer.value) === 0) return <Nothing text={text} />;
  return (
    <>
      <p className={prose.soft} role="status">
        {near ? t('search.near') : t('search.count', { count: totalOf(answer.value) })}
      </p>
      {counts.length > 1 && (
        <div className={css.filters}>
          <Choice
            label={t('search.filter')}
            value={kind ?? 'all'}
            options={[
              { value: 'all', label: t('search.everything', { count: totalOf(answer.value) }) },
              ...counts.map(({ kind: value, count }) => ({
                value,
                label: t('search.ofKind', { kind: t(`search.kind.${value}`), count }),
              })),
            ]}
            onChange={(chosen) =>
              startTransition(() =>
                setKind(counts.find((one) => one.kind === chosen)?.kind ?? null),
              )
            }
          />
        </div>
      )}
      {groupHits(hits).map(({ kind: group, hits: ofKind }) => (
        <Section key={group} title={t(`search.kind.${group}`)}>
          <ul className={prose.ruled}>
            {ofKind.map((hit) => (
              <li key={keyOfHit(hit)}>
                <RouteLink to={routeOfHit(hit)} className={css.result}>
                  <HitText hit={hit} />
                </RouteLink>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <MoreThanShown answer={answer.value} kind={kind} />
    </>
  );
}

function MoreThanShown({ answer, kind }: { answer: SearchAnswer; kind: SearchKind | null }) {
  const t = useText();
  const total =
    kind === null
      ? totalOf(answer)
      : (answer.counts.find((one) => one.kind === kind)?.count ?? answer.hits.length);
  if (total <= answer.hits.length) return null;
  return <p className={prose.soft}>{t('search.best', { shown: answer.hits.length, total })}</p>;
}

function Nothing({ text }: { readonly text: string }) {
  const t = useText();
  const title = text.length > longestTitle ? `${text.slice(0, longestTitle)}…` : text;
  return (
    <>
      <p className={prose.lead} role="status">
        {t('search.nothing', { text: title })}
      </p>
      <p className={prose.soft}>{t('search.nothingHelp')}</p>
      <p>
        <RouteLink to={{ screen: 'countries' }} className={prose.link}>
          {t('search.browseCountries')}
        </RouteLink>
      </p>
    </>
  );
}
