import { createContext, useContext } from 'react';
import type { Route } from '../../../app/routes.ts';
import type { Player, PlayState } from './player.ts';

export interface Play extends PlayState {
  readonly player: Player;
  /** Plays from the day shown, at another place if one is given. */
  readonly start: (at?: Route) => void;
  /** Plays, or pauses what is playing. */
  readonly toggle: () => void;
}

export const PlayContext = createContext<Play | null>(null);

/** The play of the time ribbon. @throws outside of `PlayProvider` */
export function usePlay(): Play {
  const play = useContext(PlayContext);
  if (play === null) throw new Error('usePlay outside of PlayProvider');
  return play;
}
