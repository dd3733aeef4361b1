import { Suspense } from 'react';
import { useDay } from '../../../app/day.ts';
import { useText } from '../../../app/messages/useText.ts';
import { RouteLink } from '../../../app/RouteLink.tsx';
import { useFormat } from '../../../app/useFormat.ts';
import css from './Play.module.css';
import { usePlay } from './PlayContext.ts';
import { useTold } from './useTold.ts';

/** On the map while it plays: the day, and what happened on it, to be read across a room. */
export function PlayCaption() {
  const { status } = usePlay();
  const { day } = useDay();
  if (status === 'idle') return null;
  return (
    <div className={css.captionPlace}>
      <Suspense fallback={null}>
        <Caption day={day} />
      </Suspense>
    </div>
  );
}

function Caption({ day }: { readonly day: string }) {
  const t = useText();
  const { dayAndMonth } = useFormat();
  const { headline, theme, lines } = useTold(day);
  return (
    <div className={css.caption} data-caption={day}>
      <time className={css.date} dateTime={day}>
        {dayAndMonth(day)} <b>{day.slice(0, 4)}</b>
      </time>
      <div>
        {headline !== null && <p className={css.headline}>{headline}</p>}
        {theme !== null && <p className={css.theme}>{theme}</p>}
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>{' '}
        <RouteLink to={{ screen: 'timeline' }} className={css.toSources}>
          {t('play.sources')}
        </RouteLink>
      </div>
    </div>
  );
}
