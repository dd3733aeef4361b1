import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useAtlas } from '../../app/useAtlas.ts';
import { useFormat } from '../../app/useFormat.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { CitationContext } from '../citation/CitationContext.ts';
import { Cite } from '../citation/Cite.tsx';
import { citedSources } from '../citation/cited.ts';
import { mergeSources } from '../citation/mergeSources.ts';
import { Notes } from '../citation/Notes.tsx';
import { SourceNotes } from '../citation/SourceNotes.tsx';
import { ArticleProse } from '../process/ArticleProse.tsx';
import { useIntro } from '../process/useIntro.ts';
import { PlayOnMap } from '../ribbon/play/PlayOnMap.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import css from './Conferences.module.css';
import { GapWords } from './GapWords.tsx';
import { withGaps } from './withGaps.ts';

/** The conferences in order, with their themes, and the years without one. */
export default function ConferencesScreen() {
  const t = useText();
  const { date } = useFormat();
  const { day } = useDay();
  const list = useAtlas('conferences.list', { on: day });
  const intro = useIntro('conferences');
  if (!list.ok) return <ErrorNotice error={list.error} />;
  // The prose comes first on the page, and so do its sources.
  const sources = mergeSources(intro.sources, list.value.sources);
  return (
    <CitationContext value={sources}>
      <PageHeading
        title={t('conferences.title')}
        kicker={t('conferences.count', { count: list.value.conferences.length })}
      />
      <PlayOnMap at={{ screen: 'conferences' }} />
      <ArticleProse blocks={intro.blocks} />
      <ol className={css.entries}>
        {withGaps(list.value.conferences, list.value.gapYears).map((line) =>
          line.kind === 'gap' ? (
            <li key={line.year} className={css.entryGap}>
              <GapWords year={line.year} sourceIds={line.sourceIds} />
            </li>
          ) : (
            <li key={line.conference.ordinal}>
              <RouteLink
                to={{ screen: 'conference', ordinal: line.conference.ordinal }}
                className={css.entry}
                data-held={line.conference.held}
              >
                <span className={css.entryOrdinal}>{line.conference.ordinal}</span>
                <span>
                  <span className={css.entryCity}>
                    {line.conference.city}, {line.conference.countryName}
                  </span>
                  <time className={css.entryDate} dateTime={line.conference.date}>
                    {date(line.conference.date)}
                    {!line.conference.held && ` · ${t('conference.notYet')}`}
                  </time>
                  <span className={css.entryTheme}>
                    {line.conference.theme ?? t('conference.noTheme')}
                  </span>
                </span>
              </RouteLink>
              <span>
                <Cite
                  label={t('conference.listed', { ordinal: line.conference.ordinal })}
                  cited={citedSources(line.conference.sourceIds, line.conference.asOf)}
                />
              </span>
            </li>
          ),
        )}
      </ol>
      <Notes notes={intro.notes} />
      <SourceNotes />
    </CitationContext>
  );
}
