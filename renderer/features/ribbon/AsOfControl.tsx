import { useId, useState } from 'react';
import { firstDay, resolveDay, useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import type { Route } from '../../app/routes.ts';
import { goTo } from '../../app/useAddress.ts';
import { useFormat } from '../../app/useFormat.ts';
import css from './TimeRibbon.module.css';

/** Which day the atlas shows, and the way to another. The day goes into the address. */
export function AsOfControl({ route }: { readonly route: Route }) {
  const t = useText();
  const { date } = useFormat();
  const { day, today } = useDay();
  const id = useId();
  const isToday = day === today;
  return (
    <div className={css.control}>
      <p className={css.shown}>
        {isToday ? t('ribbon.today') : date(day)}
        {!isToday && (
          <button type="button" onClick={() => goTo(route, null)}>
            {t('ribbon.backToToday')}
          </button>
        )}
      </p>
      <div className={css.fields}>
        <label htmlFor={id}>{t('ribbon.asOf')}</label>
        <DayField id={id} day={day} today={today} route={route} />
      </div>
    </div>
  );
}

interface DayFieldProps {
  readonly id: string;
  readonly day: string;
  readonly today: string;
  readonly route: Route;
}

function DayField({ id, day, today, route }: DayFieldProps) {
  const [draft, setDraft] = useState(day);
  const [draftOf, setDraftOf] = useState(day);
  // Half-typed text never outlives a change of the day.
  if (draftOf !== day) {
    setDraftOf(day);
    setDraft(day);
  }
  const isReady = (text: string) => text !== '' && resolveDay(text, today).problem === null;
  const go = (text: string) => {
    if (text !== day && isReady(text)) goTo(route, text === today ? null : text);
  };
  return (
    <input
      id={id}
      type="date"
      min={firstDay}
      max={today}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => (isReady(draft) ? go(draft) : setDraft(day))}
      onKeyDown={(event) => event.key === 'Enter' && go(draft)}
    />
  );
}
