import { Suspense } from 'react';
import { type DayProblem, useDay } from '../../app/day.ts';
import { useMapView } from '../../app/mapView.ts';
import { useText } from '../../app/messages/useText.ts';
import type { Route } from '../../app/routes.ts';
import { formatAddress } from '../../app/routes.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { useFormat } from '../../app/useFormat.ts';
import prose from '../../ui/Prose.module.css';
import { usePlay } from './play/PlayContext.ts';
import css from './TimeRibbon.module.css';

const problems: Readonly<Record<DayProblem, string>> = {
  'not-a-day': 'ribbon.notADay',
  'too-early': 'ribbon.tooEarly',
  'in-the-future': 'ribbon.inTheFuture',
};

interface DayNoticeProps {
  readonly route: Route;
  /** True where the page takes the whole width, and has its margins within. */
  readonly wide: boolean;
}

/** Above a page: that another day than today is shown, or that the address asks for no such day. */
export function DayNotice({ route, wide }: DayNoticeProps) {
  const t = useText();
  const { date } = useFormat();
  const { day, today, problem } = useDay();
  const view = useMapView();
  const { status } = usePlay();
  if (problem === null && day === today) return null;
  return (
    <p
      className={css.notice}
      role="status"
      // While it plays, the ribbon says what happens.
      aria-live={status === 'idle' ? undefined : 'off'}
      data-problem={problem !== null}
      data-wide={wide}
      data-day={day}
    >
      {problem === null ? t('ribbon.shows', { date: date(day) }) : t(problems[problem])}{' '}
      <Suspense fallback={null}>
        <BeforeLaunch day={day} />
      </Suspense>
      <a href={formatAddress(route, null, view)} className={prose.link}>
        {t('ribbon.backToToday')}
      </a>
    </p>
  );
}

/** On a day before the first conference: that there is nothing yet to be shown. */
function BeforeLaunch({ day }: { readonly day: string }) {
  const t = useText();
  const { date } = useFormat();
  const list = useAtlas('conferences.list', { on: day });
  const first = list.ok ? list.value.conferences.at(0)?.date : undefined;
  if (first === undefined || day >= first) return null;
  return <>{t('ribbon.beforeLaunch', { date: date(first) })} </>;
}
