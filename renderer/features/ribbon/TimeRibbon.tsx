import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import type { Route } from '../../app/routes.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { useFormat } from '../../app/useFormat.ts';
import { AsOfControl } from './AsOfControl.tsx';
import { DayHandle } from './DayHandle.tsx';
import { usePlay } from './play/PlayContext.ts';
import { PlayButton } from './play/PlayControls.tsx';
import { PlayVoice } from './play/PlayVoice.tsx';
import { restsOf } from './play/rests.ts';
import { percent, place, ribbonScale } from './scale.ts';
import { nextStop, stopNear } from './stops.ts';
import css from './TimeRibbon.module.css';
import { useDayChoice } from './useDayChoice.ts';
import { useStops } from './useStops.ts';

/** How near a stop draws the handle to it, in CSS pixels. */
const pull = 7;

interface TimeRibbonProps {
  readonly route: Route;
  /** True where the page takes the whole width, so that no map says what is being played. */
  readonly wide: boolean;
}

/**
 * The line from 2011 to today and the one control of the day: the conferences in their places,
 * ticks for the other events, and the day shown as a handle to drag.
 */
export function TimeRibbon({ route, wide }: TimeRibbonProps) {
  const t = useText();
  const { date } = useFormat();
  const { day, today } = useDay();
  const list = useAtlas('conferences.list', { on: day });
  const scale = useMemo(() => ribbonScale(today), [today]);
  const conferences = list.ok ? list.value.conferences : [];
  const gaps = list.ok ? list.value.gapYears : [];
  const { stops, isWhole } = useStops(conferences, today);
  const choice = useDayChoice(route);
  const { player, status } = usePlay();
  useEffect(() => player.setRests(restsOf(stops, today)), [player, stops, today]);
  const step = (by: 1 | -1, isNextStep = false) => {
    if (status === 'idle') choice.choose(nextStop(stops, choice.shown, by, today), isNextStep);
    else player.step(by);
  };
  const grip = useRef<HTMLDivElement>(null);
  const first = conferences.at(0);
  const last = conferences.at(-1);

  const follow = (event: PointerEvent<HTMLElement>) => {
    const line = event.currentTarget.getBoundingClientRect();
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const share = (isRtl ? line.right - event.clientX : event.clientX - line.left) / line.width;
    const stop = stopNear([...stops, { day: today }], share, pull / line.width, scale.place);
    choice.drag.move(stop?.day ?? scale.dayAt(share), stop !== null);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || (event.target as Element).closest('a') !== null) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current?.focus({ preventScroll: true });
    player.stop();
    choice.drag.start();
    follow(event);
  };
  return (
    <section className={css.ribbon} aria-label={t('ribbon.label')}>
      <PlayButton />
      <AsOfControl choice={choice} step={step} today={today} isWhole={isWhole} />
      <PlayVoice />
      <div
        className={css.line}
        data-dragging={choice.isDragging}
        data-play={status}
        data-tells={wide && status !== 'idle'}
        onPointerDown={onPointerDown}
        onPointerMove={(event) => choice.isDragging && follow(event)}
        onPointerUp={() => choice.isDragging && choice.drag.end()}
        onPointerCancel={() => choice.isDragging && choice.drag.cancel()}
      >
        {first !== undefined && last !== undefined && (
          <div
            className={css.span}
            style={{
              ...place(scale.place(first.date)),
              inlineSize: percent(scale.place(last.date) - scale.place(first.date)),
            }}
          />
        )}
        <ol className={css.years} aria-hidden="true">
          {scale.years.map(({ year, start, end }) => (
            <li
              key={year}
              data-gap={gaps.includes(year)}
              style={{ ...place(start), inlineSize: percent(end - start) }}
            >
              {year}
            </li>
          ))}
        </ol>
        {stops
          .filter(({ happenings }) => happenings[0]?.kind !== 'conference')
          .map(({ day: at, happenings }) => (
            <i
              key={at}
              className={css.tick}
              data-kind={happenings[0]?.kind}
              style={place(scale.place(at))}
              aria-hidden="true"
            />
          ))}
        <ol>
          {conferences.map(({ ordinal, city, date: held }) => (
            <li key={ordinal} className={css.dot} style={place(scale.place(held))}>
              <RouteLink
                to={{ screen: 'conference', ordinal }}
                data-held={held <= choice.shown}
                aria-current={
                  route.screen === 'conference' && route.ordinal === ordinal ? 'page' : undefined
                }
                aria-label={t('ribbon.conference', { ordinal, city, date: date(held) })}
                title={t('ribbon.conferenceShort', { city, date: date(held) })}
                draggable={false}
              >
                {ordinal}
              </RouteLink>
            </li>
          ))}
        </ol>
        <DayHandle
          choice={choice}
          stops={stops}
          step={step}
          scale={scale}
          today={today}
          grip={grip}
        />
      </div>
    </section>
  );
}
