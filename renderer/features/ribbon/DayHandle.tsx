import type { KeyboardEvent, RefObject } from 'react';
import { firstDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import { usePlay } from './play/PlayContext.ts';
import { place, type RibbonScale } from './scale.ts';
import { type Stop, yearsAway } from './stops.ts';
import css from './TimeRibbon.module.css';
import type { DayChoice } from './useDayChoice.ts';

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;

interface DayHandleProps {
  readonly choice: DayChoice;
  readonly stops: readonly Stop[];
  /** Goes to the event after (1) or before (-1); `isRepeat` where a key is held down. */
  readonly step: (by: 1 | -1, isRepeat: boolean) => void;
  readonly scale: RibbonScale;
  readonly today: string;
  readonly grip: RefObject<HTMLDivElement | null>;
}

/**
 * The day shown as a handle on the ribbon: arrows go from event to event, pages by years, the
 * space bar plays.
 */
export function DayHandle({ choice, stops, step, scale, today, grip }: DayHandleProps) {
  const t = useText();
  const { date } = useFormat();
  const { shown } = choice;
  const { toggle } = usePlay();
  const [first, ...more] = stops.find((stop) => stop.day === shown)?.happenings ?? [];
  const title = first?.title;
  const event =
    title === undefined ? null : more.length === 0 ? title : t('ribbon.andMore', { title });
  const said = event === null ? date(shown) : t('ribbon.dayAndEvent', { date: date(shown), event });

  const onKeyDown = (pressed: KeyboardEvent) => {
    if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) return;
    if (pressed.key === 'Escape' && choice.isDragging) return choice.drag.cancel();
    const isRtl = getComputedStyle(pressed.currentTarget).direction === 'rtl';
    const key = isRtl ? (mirrored[pressed.key] ?? pressed.key) : pressed.key;
    const by = steps[key];
    const wanted = dayOf(key);
    if (key === ' ') toggle();
    else if (by !== undefined) step(by, pressed.repeat);
    else if (wanted !== null) choice.choose(wanted, pressed.repeat);
    else return;
    pressed.preventDefault();
  };
  const dayOf = (key: string): string | null => {
    switch (key) {
      case 'PageUp':
        return yearsAway(shown, 1, today);
      case 'PageDown':
        return yearsAway(shown, -1, today);
      case 'Home':
        return firstDay;
      case 'End':
        return today;
      default:
        return null;
    }
  };
  const share = scale.place(shown);
  return (
    <>
      <div className={css.now} style={place(share)}>
        <div
          className={css.grip}
          ref={grip}
          role="slider"
          tabIndex={0}
          aria-label={t('ribbon.handle')}
          aria-orientation="horizontal"
          aria-valuemin={dayNumber(firstDay)}
          aria-valuemax={dayNumber(today)}
          aria-valuenow={dayNumber(shown)}
          aria-valuetext={said}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        className={css.bubblePlace}
        style={{ gridTemplateColumns: `minmax(0, ${share}fr) auto minmax(0, ${1 - share}fr)` }}
        aria-hidden="true"
      >
        <p className={css.bubble}>
          <b>{date(shown)}</b>
          {event !== null && <span>{event}</span>}
        </p>
      </div>
    </>
  );
}

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

const mirrored: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};
