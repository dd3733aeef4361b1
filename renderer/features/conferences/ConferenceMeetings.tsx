import type { ConferencePage } from '../../../electron/contract/conferences.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { asIs, citedStatement } from '../citation/cited.ts';

/** The meetings found that led up to a conference, and the measures established at it. */
export function ConferenceMeetings({ page }: { readonly page: ConferencePage }) {
  const t = useText();
  const { date } = useFormat();
  const { meetings, measures } = page;
  return (
    <>
      {measures.length > 0 && (
        <Section title={t('meetings.established')}>
          <ul className={`${prose.ruled} ${facts.facts}`}>
            {measures.map(({ code, name, established }) => (
              <li key={code}>
                <RouteLink to={{ screen: 'measure', code }} className={prose.link}>
                  {name}
                </RouteLink>
                <Cite
                  label={t('meetings.establishedLabel', { name })}
                  cited={citedStatement(established, date)}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.ordinal > 1 && (
        <Section
          title={t('meetings.before')}
          aside={
            <RouteLink to={{ screen: 'article', id: 'senior-officials' }} className={prose.link}>
              {t('meetings.all')}
            </RouteLink>
          }
        >
          {meetings.length === 0 ? (
            <p className={facts.detail}>{t('meetings.noneFound')}</p>
          ) : (
            <ul className={`${prose.ruled} ${facts.facts}`}>
              {meetings.map((meeting) => (
                <li key={meeting.id}>
                  <time dateTime={meeting.date}>{date(meeting.date)}</time>, {meeting.place}
                  <Cite label={meeting.title.value} cited={citedStatement(meeting.title, asIs)} />{' '}
                  {!meeting.held && <span className={facts.detail}>{t('meetings.notYet')}</span>}
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </>
  );
}
