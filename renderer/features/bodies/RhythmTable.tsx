import type { ReactNode } from 'react';
import type { Meeting } from '../../../electron/contract/process.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useFormat } from '../../app/useFormat.ts';
import prose from '../../ui/Prose.module.css';
import { Cite } from '../citation/Cite.tsx';
import { asIs, type Cited, citedSources, citedStatement } from '../citation/cited.ts';
import css from './Bodies.module.css';
import type { Period } from './rhythm.ts';

interface Line {
  readonly date: string;
  readonly isLimit: boolean;
  readonly what: ReactNode;
}

interface RhythmTableProps {
  readonly period: Period;
  readonly meetings: readonly Meeting[];
  /** What the limits rest on: Article 25. */
  readonly ruleCited: Cited | null;
}

/** What the diagram shows, as dates in their order. */
export function RhythmTable({ period, meetings, ruleCited }: RhythmTableProps) {
  const t = useText();
  const { date } = useFormat();
  const { from, to, rule } = period;
  const limit = (text: string) => (
    <>
      {text}
      {ruleCited !== null && <Cite label={t('bodies.ruleOf')} cited={ruleCited} />}
    </>
  );
  const lines: readonly Line[] = [
    ...[from, to].map((conference) => ({
      date: conference.date,
      isLimit: false,
      what: (
        <>
          <RouteLink
            to={{ screen: 'conference', ordinal: conference.ordinal }}
            className={prose.link}
          >
            {t('bodies.conference', { ordinal: conference.ordinal, city: conference.city })}
          </RouteLink>
          <Cite
            label={t('conference.listed', { ordinal: conference.ordinal })}
            cited={citedSources(conference.sourceIds, conference.asOf)}
          />
        </>
      ),
    })),
    ...meetings.map((meeting) => ({
      date: meeting.date,
      isLimit: false,
      what: (
        <>
          {meeting.title.value}
          {!meeting.title.value.includes(meeting.place) && `, ${meeting.place}`}
          <Cite label={meeting.title.value} cited={citedStatement(meeting.title, asIs)} />
          {!meeting.held && <span className={css.soft}> {t('meetings.notYet')}</span>}
        </>
      ),
    })),
    ...(rule === null
      ? []
      : [
          { date: rule.first, isLimit: true, what: limit(t('bodies.firstLimit')) },
          { date: rule.second, isLimit: true, what: limit(t('bodies.secondLimit')) },
        ]),
  ].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <table className={css.table}>
      <caption className="visually-hidden">
        {t('bodies.tableCaption', { from: from.city, to: to.city })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('meetings.date')}</th>
          <th scope="col">{t('bodies.what')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.date} ${line.isLimit}`} data-limit={line.isLimit}>
            <td>{line.isLimit ? t('bodies.by', { date: date(line.date) }) : date(line.date)}</td>
            <td>{line.what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
