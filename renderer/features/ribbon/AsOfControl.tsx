import { useId, useState } from 'react';
import { firstDay, resolveDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SpeedButton } from './play/PlayControls.tsx';
import css from './TimeRibbon.module.css';
import type { DayChoice } from './useDayChoice.ts';

interface AsOfControlProps {
  readonly choice: DayChoice;
  /** Goes to the event after (1) or before (-1). */
  readonly step: (by: 1 | -1) => void;
  readonly today: string;
  /** Whether all stops are there yet, or the conferences alone. */
  readonly isWhole: boolean;
}

/** Which day the atlas shows, and the ways to another: event by event, by date, or back. */
export function AsOfControl({ choice, step, today, isWhole }: AsOfControlProps) {
  const t = useText();
  const { date } = useFormat();
  const { shown: day, choose } = choice;
  const id = useId();
  const isToday = day === today;
  return (
    <div className={css.control} data-whole={isWhole}>
      <p className={css.shown}>
        {isToday ? t('ribbon.today') : date(day)}
        {!isToday && (
          <button type="button" onClick={() => choose(today)}>
            {t('ribbon.backToToday')}
          </button>
        )}
      </p>
      <div className={css.fields}>
        <label htmlFor={id}>{t('ribbon.asOf')}</label>
        <DayField id={id} day={day} today={today} choose={choose} />
        <span className={css.steps}>
          <SpeedButton />
          <button
            type="button"
            aria-label={t('ribbon.previous')}
            title={t('ribbon.previous')}
            disabled={day === firstDay}
            onClick={() => step(-1)}
          >
            <Icon name="back" />
          </button>
          <button
            type="button"
            aria-label={t('ribbon.next')}
            title={t('ribbon.next')}
            disabled={isToday}
            onClick={() => step(1)}
          >
            <Icon name="forward" />
          </button>
        </span>
      </div>
    </div>
  );
}

interface DayFieldProps {
  readonly id: string;
  readonly day: string;
  readonly today: string;
  readonly choose: (day: string) => void;
}

function DayField({ id, day, today, choose }: DayFieldProps) {
  const [draft, setDraft] = useState(day);
  const [draftOf, setDraftOf] = useState(day);
  // Half-typed text never outlives a change of the day.
  if (draftOf !== day) {
    setDraftOf(day);
    setDraft(day);
  }
  const isReady = (text: string) => text !== '' && resolveDay(text, today).problem === null;
  return (
    <input
      id={id}
      type="date"
      min={firstDay}
      max={today}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => (isReady(draft) ? choose(draft) : setDraft(day))}
      onKeyDown={(event) => event.key === 'Enter' && isReady(draft) && choose(draft)}
    />
  );
}
