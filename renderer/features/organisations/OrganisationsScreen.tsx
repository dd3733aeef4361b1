import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { useFormat } from '../../app/useFormat.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { CitationContext } from '../citation/CitationContext.ts';
import { mergeSources } from '../citation/mergeSources.ts';
import { Notes } from '../citation/Notes.tsx';
import { SourceNotes } from '../citation/SourceNotes.tsx';
import { SaveTableButton } from '../data/SaveTableButton.tsx';
import { ArticleProse } from '../process/ArticleProse.tsx';
import { useIntro } from '../process/useIntro.ts';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { Matrix } from './Matrix.tsx';
import { OrganisationIndex } from './OrganisationIndex.tsx';
import css from './Organisations.module.css';

/** The supporting organisations, and the matrix of countries by organisations on the day shown. */
export default function OrganisationsScreen() {
  const t = useText();
  const { number, date } = useFormat();
  const { day } = useDay();
  const answer = useAtlas('organisations.list', { on: day });
  const intro = useIntro('organisations');
  if (!answer.ok) return <ErrorNotice error={answer.error} />;
  const list = answer.value;
  const listed = list.organisations.filter(({ listing }) => listing === 'listed').length;
  return (
    <CitationContext value={mergeSources(intro.sources, list.sources)}>
      <div className={prose.wide}>
        <PageHeading
          title={t('organisations.title')}
          kicker={t('organisations.kicker', { listed: number(listed) })}
        />
        <div className={css.intro}>
          <div>
            {intro.blocks.length === 0 ? (
              <p className={prose.lead}>{t('organisations.lead')}</p>
            ) : (
              <ArticleProse blocks={intro.blocks} />
            )}
          </div>
          <OrganisationIndex organisations={list.organisations} />
        </div>
        <Section
          title={t('organisations.matrix', { date: date(day) })}
          aside={<SaveTableButton table="membership" />}
        >
          <Matrix list={list} />
        </Section>
        <Notes notes={intro.notes} />
        <SourceNotes />
      </div>
    </CitationContext>
  );
}
