import type { Meeting } from '../../../electron/contract/process.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import css from './Bodies.module.css';
import { monthsBetween, type Period, placeBetween } from './rhythm.ts';

const left = 190;
const right = 1130;
const lanes = { MC: 58, SOM: 118, AM: 170, RTG: 222 };
const foot = 258;
/** The room that a place and a date take. */
const wordsWidth = 210;

interface RhythmDiagramProps {
  readonly period: Period;
  /** The meetings found in the period. */
  readonly meetings: readonly Meeting[];
}

/** The time between two conferences, one line a body; the same is told by the table under it. */
export function RhythmDiagram({ period, meetings }: RhythmDiagramProps) {
  const t = useText();
  const { shortDate } = useFormat();
  const { from, to, rule } = period;
  const x = (day: string) => left + placeBetween(day, from.date, to.date) * (right - left);
  const months = monthsBetween(from.date, to.date);
  /** Whether the words of the one before reach to its own: every other then stands below. */
  const isClose = (place: number): boolean => {
    const [before, own] = [meetings[place - 1], meetings[place]];
    if (before === undefined || own === undefined) return false;
    return x(own.date) - x(before.date) < wordsWidth && !isClose(place - 1);
  };
  const every = months.length > 15 ? 3 : 1;
  return (
    <svg viewBox="0 0 1200 286" aria-hidden="true" focusable="false">
      {(['MC', 'SOM', 'AM', 'RTG'] as const).map((body) => (
        <g key={body}>
          <text x={0} y={lanes[body] + 4} className={css.lane}>
            {t(`bodies.lane.${body}`)}
          </text>
          <line
            x1={left}
            x2={right}
            y1={lanes[body]}
            y2={lanes[body]}
            className={body === 'AM' ? css.asNeeded : css.track}
          />
        </g>
      ))}
      {[from, to].map((conference) => (
        <g key={conference.ordinal}>
          <line
            x1={x(conference.date)}
            x2={x(conference.date)}
            y1={lanes.MC}
            y2={foot}
            className={css.post}
          />
          <path
            d={`M${x(conference.date)} ${lanes.MC - 9}l9 9-9 9-9-9Z`}
            className={css.minister}
          />
          <text x={x(conference.date)} y={22} textAnchor="middle" className={css.place}>
            {conference.city}
          </text>
          <text x={x(conference.date)} y={39} textAnchor="middle" className={css.date}>
            {shortDate(conference.date)}
          </text>
        </g>
      ))}
      <text x={(left + right) / 2} y={lanes.AM - 8} textAnchor="middle" className={css.date}>
        {t('bodies.asNeeded')}
      </text>
      {meetings.map((meeting, place) => (
        <g key={meeting.id}>
          <circle
            cx={x(meeting.date)}
            cy={lanes.SOM}
            r={6.5}
            className={css.officials}
            data-held={meeting.held}
          />
          <text
            x={x(meeting.date)}
            y={lanes.SOM + (isClose(place) ? 24 : -14)}
            textAnchor={x(meeting.date) > 1050 ? 'end' : 'middle'}
            className={css.date}
          >
            {t('bodies.at', { place: meeting.place, date: shortDate(meeting.date) })}
          </text>
        </g>
      ))}
      {meetings.length === 0 && (
        <text x={(left + right) / 2} y={lanes.SOM - 8} textAnchor="middle" className={css.date}>
          {t('bodies.noneFound')}
        </text>
      )}
      {rule === null ? (
        <text x={(left + right) / 2} y={lanes.RTG - 8} textAnchor="middle" className={css.date}>
          {t('bodies.noRuleShort')}
        </text>
      ) : (
        <>
          <rect
            x={x(from.date)}
            width={x(rule.first) - x(from.date)}
            y={lanes.RTG - 10}
            height={20}
            rx={2}
            className={css.first}
          />
          <rect
            x={x(rule.first)}
            width={x(rule.second) - x(rule.first)}
            y={lanes.RTG - 10}
            height={20}
            rx={2}
            className={css.second}
          />
          <text x={x(from.date) + 6} y={lanes.RTG - 17} className={css.window}>
            {t('bodies.firstBy', { date: shortDate(rule.first) })}
          </text>
          <text x={x(rule.second)} y={lanes.RTG - 17} textAnchor="end" className={css.window}>
            {t('bodies.secondBy', { date: shortDate(rule.second) })}
          </text>
          {[rule.first, rule.second].map((day) => (
            <line
              key={day}
              x1={x(day)}
              x2={x(day)}
              y1={lanes.RTG - 14}
              y2={lanes.RTG + 14}
              className={css.limit}
            />
          ))}
        </>
      )}
      <line x1={left} x2={right} y1={foot} y2={foot} className={css.axis} />
      {months.map((month, index) => (
        <g key={month}>
          <line x1={x(month)} x2={x(month)} y1={foot} y2={foot + 5} className={css.axis} />
          {index % every === 0 && x(month) < right - 30 && (
            <text x={x(month) + 3} y={foot + 19} className={css.month}>
              {shortDate(month.slice(0, 7))}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
