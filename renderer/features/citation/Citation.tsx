import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { type Format, useFormat } from '../../app/useFormat.ts';
import prose from '../../ui/Prose.module.css';
import css from './Citation.module.css';
import { useNumberedSources } from './CitationContext.ts';
import { CopyCitation } from './CopyCitation.tsx';
import type { Cited } from './cited.ts';

interface CitationProps {
  readonly label: string;
  readonly cited: Cited;
}

/** The inside of a source marker: the value's dates and rank, its sources, and its rivals. */
export function Citation({ label, cited }: CitationProps) {
  const t = useText();
  return (
    <>
      <p className={css.heading}>
        {label}
        {cited.value !== null && <bdi className={css.value}>{cited.value}</bdi>}
      </p>
      <Circumstances cited={cited} />
      <SourceList sourceIds={cited.sourceIds} />
      {cited.rivals.length > 0 && (
        <>
          <p className={css.label}>{t('cite.rivals')}</p>
          <ul>
            {cited.rivals.map((rival) => (
              <li key={`${rival.value} ${rival.sourceIds.join(' ')}`} className={css.rival}>
                <bdi className={css.value}>{rival.value}</bdi>
                <Circumstances cited={rival} />
                <SourceList sourceIds={rival.sourceIds} />
              </li>
            ))}
          </ul>
          <p className={css.more}>
            <RouteLink to={{ screen: 'disagreements' }} className={prose.link}>
              {t('cite.allDisagreements')}
            </RouteLink>
          </p>
        </>
      )}
    </>
  );
}

function Circumstances({ cited }: { readonly cited: Cited }) {
  const t = useText();
  const format = useFormat();
  const words = [validity(cited, t, format), cited.rank && t(`cite.rank.${cited.rank}`)];
  const line = words.filter(Boolean).join(' · ');
  return (
    <>
      {line !== '' && <p className={css.soft}>{line}</p>}
      {cited.note !== null && <p className={css.note}>{cited.note}</p>}
    </>
  );
}

function validity(cited: Cited, t: ReturnType<typeof useText>, { date }: Format): string {
  const { asOf, validFrom: from, validTo: to } = cited;
  const parts = [
    asOf !== null && t('cite.asOf', { date: date(asOf) }),
    asOf === null && cited.rank !== null && cited.value !== null && t('cite.undated'),
    from !== null && to !== null && t('cite.fromTo', { from: date(from), to: date(to) }),
    from !== null && to === null && t('cite.from', { from: date(from) }),
    from === null && to !== null && t('cite.to', { to: date(to) }),
  ];
  return parts.filter(Boolean).join(' · ');
}

function SourceList({ sourceIds }: { readonly sourceIds: readonly string[] }) {
  const t = useText();
  const { date } = useFormat();
  return (
    <ol>
      {useNumberedSources(sourceIds).map(({ number, source }) => (
        <li key={source.id} className={css.source}>
          <span className={css.number}>{number}</span>
          <div>
            <RouteLink to={{ screen: 'source', id: source.id }} className={prose.link}>
              {source.title}
            </RouteLink>
            <p className={css.soft}>
              {[
                source.publisher,
                source.licence,
                source.published && t('source.publishedOn', { date: date(source.published) }),
                source.accessed && t('source.accessedOn', { date: date(source.accessed) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <CopyCitation source={source} />
          </div>
        </li>
      ))}
    </ol>
  );
}
