import type { Stop } from '../stops.ts';

/** How many times faster than a reader's pace. */
export const speeds = [1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

export interface PlayState {
  readonly status: 'idle' | 'playing' | 'paused';
  /** The day the atlas was last sent to; null while idle. */
  readonly day: string | null;
  readonly speed: Speed;
}

/** A day on which the play rests. */
export interface Rest extends Stop {
  /** How long it takes to read what happened, in milliseconds at a reader's pace. */
  readonly length: number;
}

/** What the player needs of the world. */
export interface PlayPorts {
  /** Does something after so many milliseconds, unless what it returns is called before. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  /** Sends the atlas to a day, the first one of a play as a new step in the history. */
  readonly show: (day: string, isFirst: boolean) => void;
}

const idle = { status: 'idle', day: null } as const;

/**
 * Takes the atlas from one rest to the next. It waits at a rest from the moment that the screens
 * show it (see `arrived`), so a slow machine shortens no reading. A day that it did not ask for
 * ends the play: the reader has gone elsewhere.
 */
export class Player {
  readonly #ports: PlayPorts;
  readonly #listeners = new Set<() => void>();
  #rests: readonly Rest[] = [];
  #state: PlayState;
  /** Calls off the end of the present rest; null while the screens are on their way to it. */
  #callOff: (() => void) | null = null;

  constructor(ports: PlayPorts, speed: Speed = 1) {
    this.#ports = ports;
    this.#state = { ...idle, speed };
  }

  readonly state = (): PlayState => this.#state;

  /** Calls `listener` at each change of the state; returns what stops that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The rests of the play, oldest first; they may change while it plays. */
  setRests(rests: readonly Rest[]): void {
    this.#rests = rests;
  }

  /** The rest on a day; null where there is none. */
  rest(day: string): Rest | null {
    return this.#rests.find((rest) => rest.day === day) ?? null;
  }

  /** The rest after (1) or before (-1) a day; null beyond the ends. */
  neighbour(day: string, step: 1 | -1): Rest | null {
    const found =
      step === 1
        ? this.#rests.find((rest) => rest.day > day)
        : this.#rests.findLast((rest) => rest.day < day);
    return found ?? null;
  }

  /** Goes on from a day, the day shown; from the last one it begins anew. */
  play(from: string): void {
    const next = this.neighbour(this.#state.day ?? from, 1) ?? this.#rests[0];
    if (next !== undefined) this.#go(next.day, 'playing');
  }

  pause(): void {
    if (this.#state.status !== 'playing') return;
    this.#unschedule();
    this.#set({ status: 'paused' });
  }

  /** Goes to the rest after (1) or before (-1) and stays there; nothing while idle. */
  step(step: 1 | -1): void {
    const { status, day } = this.#state;
    if (status === 'idle' || day === null) return;
    this.pause();
    const next = this.neighbour(day, step);
    if (next !== null) this.#go(next.day, 'paused');
  }

  stop(): void {
    this.#unschedule();
    if (this.#state.status !== 'idle') this.#set(idle);
  }

  setSpeed(speed: Speed): void {
    this.#set({ speed });
    if (this.#callOff !== null && this.#state.day !== null) this.arrived(this.#state.day);
  }

  /** To be told when the screens show another day. */
  arrived(day: string): void {
    this.#unschedule();
    const { status, speed, day: wanted } = this.#state;
    if (status === 'idle') return;
    if (day !== wanted) {
      this.stop();
      return;
    }
    if (status === 'paused') return;
    const length = this.rest(day)?.length ?? 0;
    this.#callOff = this.#ports.after(length / speed, () => this.#goOn(day));
  }

  #goOn(day: string): void {
    const next = this.neighbour(day, 1);
    if (next === null) this.stop();
    else this.#go(next.day, 'playing');
  }

  #go(day: string, status: 'playing' | 'paused'): void {
    const isFirst = this.#state.status === 'idle';
    this.#unschedule();
    this.#set({ status, day });
    this.#ports.show(day, isFirst);
  }

  #unschedule(): void {
    this.#callOff?.();
    this.#callOff = null;
  }

  #set(change: Partial<PlayState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
