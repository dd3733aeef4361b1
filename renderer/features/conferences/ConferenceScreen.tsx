import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useAtlas } from '../../app/useAtlas.ts';
import { useFormat } from '../../app/useFormat.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { CitationContext } from '../citation/CitationContext.ts';
import { Cite } from '../citation/Cite.tsx';
import { asIs, citedFact } from '../citation/cited.ts';
import { Glued } from '../citation/Glued.tsx';
import { Notes } from '../citation/Notes.tsx';
import { PointLine } from '../citation/PointLine.tsx';
import { SourceNotes } from '../citation/SourceNotes.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { ConferenceFacts } from './ConferenceFacts.tsx';
import { ConferenceMeetings } from './ConferenceMeetings.tsx';
import { ConferenceSteps } from './ConferenceSteps.tsx';
import css from './Conferences.module.css';
import { HostGlobe } from './HostGlobe.tsx';

/** One conference: when, where, who, what it was called and what it adopted. */
export default function ConferenceScreen({ ordinal }: { readonly ordinal: number }) {
  const t = useText();
  const { date } = useFormat();
  const { day } = useDay();
  const answer = useAtlas('conferences.get', { ordinal, on: day });
  if (!answer.ok) return <ErrorNotice error={answer.error} />;
  const page = answer.value;
  const city = page.city.best.value;
  const title = t('conference.heading', { city, year: page.date.best.value.slice(0, 4) });
  return (
    <CitationContext value={page.sources}>
      <PageHeading title={title} kicker={t('conference.kicker', { ordinal })} />
      <div className={css.head}>
        <div>
          <p className={css.formal}>
            <Glued text={page.title.best.value}>
              <Cite label={t('conference.title')} cited={citedFact(page.title, asIs)} />
            </Glued>
          </p>
          <p className={css.when}>
            <time dateTime={page.date.best.value}>{date(page.date.best.value)}</time>
            <Cite label={t('conference.date')} cited={citedFact(page.date, date)} />
          </p>
          <p className={css.where}>
            {city}
            <Cite label={t('conference.city')} cited={citedFact(page.city, asIs)} />
            {', '}
            <RouteLink to={{ screen: 'country', code: page.countryCode }} className={prose.link}>
              {page.countryName}
            </RouteLink>
          </p>
          <PointLine label={t('conference.point')} point={page.point} />
          {!page.held && <p className={css.notYet}>{t('conference.notYet')}</p>}
        </div>
        <HostGlobe code={page.countryCode} centre={page.point.best.value} />
      </div>
      <ConferenceFacts page={page} />
      <ConferenceMeetings page={page} />
      <Notes notes={page.notes} extra={page.inSeed ? [] : [t('conference.notInSeed')]} />
      <ConferenceSteps previous={page.previous} next={page.next} />
      <SourceNotes />
    </CitationContext>
  );
}
