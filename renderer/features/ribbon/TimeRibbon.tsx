import { type CSSProperties, useMemo } from 'react';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import type { Route } from '../../app/routes.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { useFormat } from '../../app/useFormat.ts';
import { AsOfControl } from './AsOfControl.tsx';
import { ribbonScale } from './scale.ts';
import css from './TimeRibbon.module.css';

/** The line from 2011 to today: the conferences in their places, and the day shown. */
export function TimeRibbon({ route }: { readonly route: Route }) {
  const t = useText();
  const { date } = useFormat();
  const { day, today } = useDay();
  const list = useAtlas('conferences.list', { on: day });
  const scale = useMemo(() => ribbonScale(today), [today]);
  const conferences = list.ok ? list.value.conferences : [];
  const gaps = list.ok ? list.value.gapYears : [];
  const first = conferences.at(0);
  const last = conferences.at(-1);
  return (
    <section className={css.ribbon} aria-label={t('ribbon.label')}>
      <AsOfControl route={route} />
      <div className={css.line}>
        {first !== undefined && last !== undefined && (
          <div
            className={css.span}
            style={{
              ...inlineStart(scale.place(first.date)),
              inlineSize: percent(scale.place(last.date) - scale.place(first.date)),
            }}
          />
        )}
        <ol className={css.years} aria-hidden="true">
          {scale.years.map(({ year, start, end }) => (
            <li
              key={year}
              data-gap={gaps.includes(year)}
              style={{ ...inlineStart(start), inlineSize: percent(end - start) }}
            >
              {year}
            </li>
          ))}
        </ol>
        <ol>
          {conferences.map(({ ordinal, city, date: held, held: isHeld }) => (
            <li key={ordinal} className={css.dot} style={inlineStart(scale.place(held))}>
              <RouteLink
                to={{ screen: 'conference', ordinal }}
                data-held={isHeld}
                aria-current={
                  route.screen === 'conference' && route.ordinal === ordinal ? 'page' : undefined
                }
                aria-label={t('ribbon.conference', { ordinal, city, date: date(held) })}
                title={t('ribbon.conferenceShort', { city, date: date(held) })}
              >
                {ordinal}
              </RouteLink>
            </li>
          ))}
        </ol>
        <div className={css.now} style={inlineStart(scale.place(day))} aria-hidden="true" />
      </div>
    </section>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;
const inlineStart = (share: number): CSSProperties => ({ insetInlineStart: percent(share) });
