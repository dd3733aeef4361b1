import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';
import type { Meeting } from '../../../electron/contract/process.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useFormat } from '../../app/useFormat.ts';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { asIs, citedSources, citedStatement } from '../citation/cited.ts';
import css from './Meetings.module.css';
import { missingOf } from './missing.ts';

interface MeetingTableProps {
  readonly meetings: readonly Meeting[];
  readonly conferences: readonly ConferenceBrief[];
}

/** The meetings in order of their dates, with the conferences between them for orientation. */
export function MeetingTable({ meetings, conferences }: MeetingTableProps) {
  const t = useText();
  const { date } = useFormat();
  const missing = missingOf(meetings);
  const rows = [
    ...meetings.map((meeting) => ({ date: meeting.date, row: <MeetingRow meeting={meeting} /> })),
    ...conferences.map((one) => ({ date: one.date, row: <ConferenceRow conference={one} /> })),
  ].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <Section title={t('meetings.found')}>
      {missing !== null && (
        <p className={css.incomplete}>
          {t('meetings.incomplete', {
            count: meetings.length,
            date: date(missing.date),
            ordinal: missing.ordinal,
            known: missing.known,
            missing: missing.missing,
          })}
        </p>
      )}
      <table className={css.table}>
        <caption className="visually-hidden">{t('meetings.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('meetings.date')}</th>
            <th scope="col">{t('meetings.place')}</th>
            <th scope="col">{t('meetings.meeting')}</th>
          </tr>
        </thead>
        {rows.map(({ date: key, row }) => (
          <tbody key={key}>{row}</tbody>
        ))}
      </table>
    </Section>
  );
}

function MeetingRow({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const { date } = useFormat();
  const { title, countryCode, countryName } = meeting;
  return (
    <tr data-held={meeting.held}>
      <td>
        <time dateTime={meeting.date}>{date(meeting.date)}</time>
      </td>
      <td>
        {meeting.place}
        {countryCode !== null && (
          <>
            {', '}
            <RouteLink to={{ screen: 'country', code: countryCode }}>{countryName}</RouteLink>
          </>
        )}
      </td>
      <td>
        <span className={css.title}>{title.value}</span>
        <Cite label={title.value} cited={citedStatement(title, asIs)} />
        {!meeting.held && <p className={css.note}>{t('meetings.notYet')}</p>}
        {title.note !== null && <p className={css.note}>{title.note}</p>}
      </td>
    </tr>
  );
}

function ConferenceRow({ conference }: { readonly conference: ConferenceBrief }) {
  const t = useText();
  const { date } = useFormat();
  return (
    <tr className={css.conference} data-held={conference.held}>
      <td>
        <time dateTime={conference.date}>{date(conference.date)}</time>
      </td>
      <td>{conference.city}</td>
      <td>
        <RouteLink to={{ screen: 'conference', ordinal: conference.ordinal }}>
          {t('meetings.conference', { ordinal: conference.ordinal })}
        </RouteLink>
        <Cite
          label={t('conference.listed', { ordinal: conference.ordinal })}
          cited={citedSources(conference.sourceIds, conference.asOf)}
        />
      </td>
    </tr>
  );
}
