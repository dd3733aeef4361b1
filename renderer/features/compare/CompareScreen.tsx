import '../../map/compare/compare.css';
import { use, useDeferredValue, useMemo } from 'react';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import { answers } from '../../app/atlasAnswers.ts';
import { onOf, useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { replaceWith } from '../../app/useAddress.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { formatPiece, type Piece, readPieces } from '../../map/compare/piece.ts';
import { countryAt, laidPieces } from '../../map/compare/places.ts';
import { useOutlines } from '../../map/compare/useOutlines.ts';
import facts from '../../ui/Facts.module.css';
import page from '../../ui/Page.module.css';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Section } from '../../ui/Section.tsx';
import { CitationContext } from '../citation/CitationContext.ts';
import { mergeSources } from '../citation/mergeSources.ts';
import { SourceNotes } from '../citation/SourceNotes.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { AreaTable, type ComparedCountry } from './AreaTable.tsx';
import css from './Compare.module.css';
import { Examples } from './Examples.tsx';
import { LiftCountry } from './LiftCountry.tsx';
import { PieceCard } from './PieceCard.tsx';
import { RatioTable } from './RatioTable.tsx';

/** Countries laid over one another, beside the map that shows them. */
export default function CompareScreen({ pieces }: { readonly pieces: readonly string[] }) {
  const { day } = useDay();
  const list = useAtlas('countries.list', { on: day });
  if (!list.ok) return <ErrorNotice error={list.error} />;
  return <Comparison texts={pieces} countries={list.value.countries} />;
}

interface ComparisonProps {
  readonly texts: readonly string[];
  readonly countries: readonly CountryListing[];
}

function Comparison({ texts, countries }: ComparisonProps) {
  const t = useText();
  const on = onOf(useDay());
  const topology = useOutlines('region', true);
  const { pieces, unknown } = useMemo(
    () => readPieces(texts, new Set(countries.map(({ code }) => code))),
    [texts, countries],
  );
  const laid = topology === null ? [] : laidPieces(pieces, countries, topology);
  const bases = pieces.map(({ at }, i): CountryListing | null => {
    if (at !== null && 'over' in at) return countries.find(({ code }) => code === at.over) ?? null;
    const place = laid[i]?.place;
    return topology === null || place === undefined ? null : countryAt(place, countries, topology);
  });
  const compared = useCompared([
    ...pieces.map(({ code }) => code),
    ...bases.flatMap((base) => (base === null ? [] : [base.code])),
  ]);
  const show = (changed: readonly Piece[]) =>
    replaceWith({ screen: 'compare', pieces: changed.map(formatPiece) }, on);
  return (
    <CitationContext
      value={compared.reduce((all, { sources }) => mergeSources(all, sources), noSources)}
    >
      <PageHeading title={t('compare.title')} kicker={t('compare.kicker')} />
      <p>{t('compare.lead')}</p>
      {unknown.map((text) => (
        <p key={text} className={css.unknown} role="alert">
          {t('compare.unknown', { text })}
        </p>
      ))}
      <LiftCountry
        countries={countries}
        count={pieces.length}
        onLift={(code) => show([...pieces, { code, at: null, turn: 0 }])}
      />
      <Section
        title={t('compare.laid')}
        aside={
          pieces.length > 0 && (
            <button type="button" className={page.quietButton} onClick={() => show([])}>
              {t('compare.reset')}
            </button>
          )
        }
      >
        {pieces.length === 0 && <p className={facts.detail}>{t('compare.none')}</p>}
        <ul className={css.pieces}>
          {pieces.map((piece, i) => (
            <PieceCard
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place in the row.
              key={i}
              index={i}
              piece={piece}
              base={bases[i] ?? null}
              countries={countries}
              compared={compared}
              onChange={(changed) =>
                show(
                  pieces.flatMap((one, j) => (j !== i ? [one] : changed === null ? [] : [changed])),
                )
              }
            />
          ))}
        </ul>
        {pieces.length > 0 && <p className={facts.detail}>{t('compare.how')}</p>}
      </Section>
      {compared.length > 0 && (
        <Section title={t('compare.figures')}>
          <AreaTable compared={compared} topology={topology} />
          {compared.length > 1 && <RatioTable compared={compared} />}
          <p className={`${facts.detail} ${css.note}`}>{t('compare.figuresNote')}</p>
        </Section>
      )}
      <Examples />
      <SourceNotes />
    </CitationContext>
  );
}

const noSources: ComparedCountry['sources'] = [];

/** The facts of some countries, each once; one that cannot be had is left out. */
function useCompared(codes: readonly string[]): readonly ComparedCountry[] {
  const { day } = useDay();
  // The page is there at once, and stays as it is until the facts of one more country are there.
  const asked = useDeferredValue([...new Set(codes)].join(' '), '');
  return asked.split(' ').flatMap((code) => {
    if (code === '') return [];
    // `use`, unlike other hooks, may stand in a loop.
    const answer = use(answers.get('countries.get', { code, on: day }));
    return answer.ok ? [answer.value] : [];
  });
}
