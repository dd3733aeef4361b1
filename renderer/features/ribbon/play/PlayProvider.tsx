import {
  type ReactNode,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { localDay } from '../../../../electron/contract/calendar.ts';
import { askAhead } from '../../../app/atlasAnswers.ts';
import { useDay } from '../../../app/day.ts';
import { keepPreference, readPreference } from '../../../app/preference.ts';
import { formatAddress, type Route } from '../../../app/routes.ts';
import { goTo, replaceWith } from '../../../app/useAddress.ts';
import { type Play, PlayContext } from './PlayContext.ts';
import { Player, speeds } from './player.ts';
import { usePlayKeys } from './usePlayKeys.ts';

interface PlayProviderProps {
  readonly route: Route;
  readonly children: ReactNode;
}

/** Makes the one player and keeps it and the address together. */
export function PlayProvider({ route, children }: PlayProviderProps) {
  const { day } = useDay();
  /** Where it plays: where the reader is, or is being led to. */
  const at = useRef(route);
  const [player] = useState(
    () =>
      new Player(
        {
          after(milliseconds, act) {
            const timer = setTimeout(act, milliseconds);
            return () => clearTimeout(timer);
          },
          show(wanted, isFirst) {
            const on = wanted === localDay(new Date()) ? null : wanted;
            (isFirst ? goTo : replaceWith)(at.current, on);
          },
        },
        keptSpeed(),
      ),
  );
  const state = useSyncExternalStore(player.subscribe, player.state);

  const place = formatAddress(route);
  const arrive = useEffectEvent((shown: string, shownAt: string) => {
    if (shownAt !== formatAddress(at.current)) player.stop();
    else player.arrived(shown);
    at.current = route;
    const next = state.day === null ? null : player.neighbour(state.day, 1);
    if (next !== null) void askAhead({ route }, next.day);
  });
  useEffect(() => arrive(day, place), [day, place]);
  useEffect(() => () => player.stop(), [player]);

  const play = useMemo((): Play => {
    const start = (to: Route = route) => {
      at.current = to;
      player.play(day);
    };
    return {
      ...state,
      player,
      start,
      toggle: () => (state.status === 'playing' ? player.pause() : start()),
    };
  }, [state, player, route, day]);
  usePlayKeys(play);
  return <PlayContext value={play}>{children}</PlayContext>;
}

const keptSpeed = () => {
  const kept = readPreference('playSpeed', speeds.map(String), '1');
  return speeds.find((speed) => String(speed) === kept) ?? 1;
};

/** Remembers the speed for the next time. */
export const keepSpeed = (speed: number): void => keepPreference('playSpeed', String(speed));
