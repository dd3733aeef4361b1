import type { TimelineEntry } from '../../../electron/contract/timeline.ts';
import { useDay } from '../../app/day.ts';
import { useMapView } from '../../app/mapView.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { formatAddress } from '../../app/routes.ts';
import { routeOfSubject } from '../../app/subjects.ts';
import { useFormat } from '../../app/useFormat.ts';
import prose from '../../ui/Prose.module.css';
import { Cite } from '../citation/Cite.tsx';
import { citedSources } from '../citation/cited.ts';
import css from './Timeline.module.css';
import { useEntryTitle } from './useEntryTitle.ts';

const showTexts: Readonly<Record<number, string>> = {
  4: 'timeline.showYear',
  7: 'timeline.showMonth',
  10: 'timeline.showDay',
};

/** One dated thing: when, what, where, and the ways from it. */
export function EntryItem({ entry }: { readonly entry: TimelineEntry }) {
  const t = useText();
  const { date } = useFormat();
  const title = useEntryTitle()(entry);
  const [subject, ...others] = entry.subjects;
  const isOfOne = subject !== undefined && others.length === 0;
  const links = [
    ...(isOfOne ? [] : entry.subjects),
    ...(entry.about === null ? [] : [entry.about]),
  ];
  const isOfDay = beginning(entry.date) === useDay().day;
  return (
    <li
      className={css.entry}
      data-time={entry.time}
      data-kind={entry.kind}
      aria-current={isOfDay ? 'date' : undefined}
    >
      <span className={css.mark} data-kind={entry.kind} aria-hidden="true">
        {entry.kind === 'conference' && subject?.id}
      </span>
      <p className={css.when}>
        <time dateTime={entry.date}>{date(entry.date)}</time>
        <span className={css.kind}>{t(`timeline.kind.${entry.kind}`)}</span>
      </p>
      <div>
        <h3 className={css.what}>
          {isOfOne ? (
            <RouteLink to={routeOfSubject(subject)} className={css.titleLink}>
              {title}
            </RouteLink>
          ) : (
            title
          )}
          <Cite
            label={title}
            cited={{ ...citedSources(entry.sourceIds, entry.asOf), rank: entry.rank }}
          />
          {entry.time !== 'past' && (
            <span className={css.notYet}>
              {t(entry.time === 'future' ? 'timeline.notYet' : 'timeline.unsure')}
            </span>
          )}
          {entry.rank !== 'preferred' && <span className={css.notYet}>{t('timeline.other')}</span>}
        </h3>
        {entry.text !== null && <p className={css.text}>{entry.text}</p>}
        {entry.note !== null && <p className={css.note}>{entry.note}</p>}
        <p className={css.ways}>
          {entry.place !== null && <span>{entry.place}</span>}
          {links.map((link) => (
            <RouteLink
              key={`${link.kind} ${link.id}`}
              to={routeOfSubject(link)}
              className={prose.link}
            >
              {link.name}
            </RouteLink>
          ))}
          {entry.onMap !== null && (
            <RouteLink
              to={routeOfSubject(entry.onMap)}
              className={prose.link}
              aria-label={t('timeline.onMapLabel', { name: entry.onMap.name })}
            >
              {t('timeline.onMap')}
            </RouteLink>
          )}
          <ShowDay when={entry.date} />
        </p>
      </div>
    </li>
  );
}

/** The day from which the atlas shows something dated by its month or year alone. */
const beginning = (date: string): string => `${date}-01-01`.slice(0, 10);

/** Sets the day of the whole atlas; a month or year begins with its first day. */
function ShowDay({ when }: { readonly when: string }) {
  const t = useText();
  const { date } = useFormat();
  const { day, today } = useDay();
  const view = useMapView();
  const there = beginning(when);
  if (there === day) return <span className={css.isShown}>{t('timeline.isShown')}</span>;
  const action = t(showTexts[when.length] ?? 'timeline.showDay');
  return (
    <a
      href={formatAddress({ screen: 'timeline' }, there === today ? null : there, view)}
      className={prose.link}
      aria-label={t('timeline.showLabel', { action, date: date(when) })}
    >
      {action}
    </a>
  );
}
