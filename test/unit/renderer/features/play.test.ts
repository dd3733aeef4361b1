import { describe, expect, it } from 'vitest';
import {
  type Change,
  changesBetween,
  type DayFacts,
} from '../../../../renderer/features/ribbon/play/changes.ts';
import { Player } from '../../../../renderer/features/ribbon/play/player.ts';
import { restsOf } from '../../../../renderer/features/ribbon/play/rests.ts';
import { toSay } from '../../../../renderer/features/ribbon/play/toSay.ts';
import type { Stop } from '../../../../renderer/features/ribbon/stops.ts';
import { ask } from '../../db/atlas.ts';

const today = '2026-11-24';
const stop = (day: string, ...titles: readonly string[]): Stop => ({
  day,
  happenings: titles.map((title) => ({ kind: 'process', title })),
});
const stops = [stop('2011-11-02', 'a', 'b'), stop('2012-06-14', 'c'), stop('2021-08-15', 'd')];

/** A clock that stands until it is moved on. */
class Clock {
  #now = 0;
  #due: { readonly at: number; readonly act: () => void }[] = [];
  readonly after = (milliseconds: number, act: () => void): (() => void) => {
    const one = { at: this.#now + milliseconds, act };
    this.#due.push(one);
    return () => {
      this.#due = this.#due.filter((other) => other !== one);
    };
  };
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#due.filter(({ at }) => at <= this.#now);
    this.#due = this.#due.filter(({ at }) => at > this.#now);
    for (const { act } of due) act();
  }
  get waiting(): number {
    return this.#due.length;
  }
}

/** A player whose screens follow when told to. */
function atlas() {
  const clock = new Clock();
  const shown: { readonly day: string; readonly isFirst: boolean }[] = [];
  const player = new Player({
    after: clock.after,
    show: (day, isFirst) => shown.push({ day, isFirst }),
  });
  player.setRests(restsOf(stops, today));
  /** The screens show the day they were sent to last. */
  const follow = () => player.arrived(shown.at(-1)?.day ?? today);
  const days = () => shown.map(({ day }) => day);
  return { clock, player, shown, follow, days };
}

describe('the rests of a play', () => {
  const rests = restsOf(stops, today);

  it('are the first day, the stops and today', () => {
    expect(rests.map(({ day }) => day)).toEqual([
      '2011-01-01',
      '2011-11-02',
      '2012-06-14',
      '2021-08-15',
      today,
    ]);
  });

  it('are the longer the more is to be read, within bounds', () => {
    const [before, launch, kabul] = rests.map(({ length }) => length);
    expect(launch).toBeGreaterThan(kabul!);
    expect(kabul).toBeGreaterThan(before!);
    const crowded = restsOf([stop('2012-01-01', ...Array(40).fill('x'))], today);
    expect(crowded[1]?.length).toBeLessThan(10_000);
  });

  it('leave out stops that are still to come', () => {
    expect(restsOf(stops, '2012-06-14').map(({ day }) => day)).toEqual([
      '2011-01-01',
      '2011-11-02',
      '2012-06-14',
    ]);
  });
});

describe('a play', () => {
  it('from today goes through all days in order, as one step in the history, and ends', () => {
    const { clock, player, shown, follow, days } = atlas();
    player.play(today);
    for (let i = 0; i < 5; i++) {
      follow();
      clock.pass(10_000);
    }
    expect(days()).toEqual(['2011-01-01', '2011-11-02', '2012-06-14', '2021-08-15', today]);
    expect(shown.map(({ isFirst }) => isFirst)).toEqual([true, false, false, false, false]);
    expect(player.state()).toMatchObject({ status: 'idle', day: null });
    expect(clock.waiting).toBe(0);
  });

  it('from another day goes on from there at once', () => {
    const { player, days } = atlas();
    player.play('2011-12-24');
    expect(days()).toEqual(['2012-06-14']);
  });

  it('rests only once the screens have followed', () => {
    const { clock, player, follow, days } = atlas();
    player.play('2011-12-24');
    clock.pass(60_000);
    expect(days()).toEqual(['2012-06-14']);
    follow();
    clock.pass(60_000);
    expect(days()).toEqual(['2012-06-14', '2021-08-15']);
  });

  it('is faster at a higher speed, from the rest under way on', () => {
    const { clock, player, follow, days } = atlas();
    player.play('2011-01-01');
    follow();
    const { length } = player.rest('2011-11-02')!;
    player.setSpeed(4);
    clock.pass(length / 4 - 1);
    expect(days()).toHaveLength(1);
    clock.pass(1);
    expect(days()).toHaveLength(2);
  });

  it('does not hurry the screens when the speed changes on the way', () => {
    const { clock, player } = atlas();
    player.play(today);
    player.setSpeed(2);
    expect(clock.waiting).toBe(0);
  });

  it('pauses, steps both ways without going on, and resumes from there', () => {
    const { clock, player, follow, days } = atlas();
    player.play('2011-01-01');
    follow();
    player.pause();
    clock.pass(60_000);
    player.step(1);
    follow();
    clock.pass(60_000);
    player.step(-1);
    follow();
    expect(days()).toEqual(['2011-11-02', '2012-06-14', '2011-11-02']);
    expect(player.state().status).toBe('paused');
    player.play('2011-11-02');
    expect(days().at(-1)).toBe('2012-06-14');
    expect(player.state().status).toBe('playing');
  });

  it('stays at the ends when it is stepped beyond them', () => {
    const { player, follow, days } = atlas();
    player.play(today);
    follow();
    player.step(-1);
    expect(days()).toEqual(['2011-01-01']);
    expect(player.state()).toMatchObject({ status: 'paused', day: '2011-01-01' });
  });

  it('ends when it is stopped, or the reader goes to another day', () => {
    const { clock, player, follow, days } = atlas();
    player.play('2011-01-01');
    follow();
    player.arrived('2019-12-09');
    clock.pass(60_000);
    expect(days()).toEqual(['2011-11-02']);
    expect(player.state().status).toBe('idle');
    player.play('2011-01-01');
    player.stop();
    follow();
    expect(clock.waiting).toBe(0);
  });

  it('takes up stops that are known later', () => {
    const { clock, player, follow, days } = atlas();
    player.play('2011-01-01');
    follow();
    player.setRests(restsOf([...stops.slice(0, 1), stop('2011-12-01', 'new')], today));
    clock.pass(60_000);
    expect(days().at(-1)).toBe('2011-12-01');
  });

  it('tells who listens of each change, until they no longer do', () => {
    const { player } = atlas();
    const heard: string[] = [];
    const leave = player.subscribe(() => heard.push(player.state().status));
    player.play(today);
    player.pause();
    leave();
    player.stop();
    expect(heard).toEqual(['playing', 'paused']);
  });
});

describe('what changed between two days', () => {
  const facts = (on: string): DayFacts => ({
    countries: ask('countries.list', { on }).countries,
    conferences: ask('conferences.list', { on }).conferences,
  });
  const changes = (before: string, after: string): readonly Change[] =>
    changesBetween(facts(before), facts(after));

  it('at the launch: the first conference, fourteen participants, both chairs', () => {
    const found = changes('2011-01-01', '2011-11-02');
    expect(found.map(({ kind }) => kind)).toEqual([
      'conference',
      'joined',
      'permanent-chair',
      'co-chair',
    ]);
    expect(found[1]).toMatchObject({ names: { length: 14 } });
    expect(found[3]).toEqual({ kind: 'co-chair', from: null, to: 'Turkey' });
  });

  it('at the eighth conference: Uzbekistan joins, the co-chair passes', () => {
    expect(changes('2019-12-08', '2019-12-09')).toEqual([
      {
        kind: 'conference',
        ordinal: 8,
        city: 'Istanbul',
        theme: 'Peace, Partnership, Prosperity',
      },
      { kind: 'joined', names: ['Uzbekistan'] },
      { kind: 'co-chair', from: 'Turkey', to: 'Tajikistan' },
    ]);
  });

  it('after the ninth: no later co-chair; in August 2021 the permanent chair is disputed', () => {
    expect(changes('2021-03-29', '2021-03-30')).toContainEqual({
      kind: 'co-chair',
      from: 'Tajikistan',
      to: null,
    });
    expect(changes('2021-08-14', '2021-08-15')).toEqual([
      { kind: 'chair-disputed', name: 'Afghanistan' },
    ]);
  });

  it('is nothing where nothing happened', () => {
    expect(changes('2013-05-01', '2014-08-29')).toEqual([]);
  });
});

describe('what is said aloud', () => {
  const told = { headline: '8th conference', theme: 'Peace', lines: ['UZ joins', 'chair passes'] };
  const quiet = { headline: null, theme: null, lines: ['The flag was changed'] };

  it('is the shorter the faster', () => {
    expect(toSay(told, 1)).toBe('8th conference. UZ joins. chair passes');
    expect(toSay(told, 2)).toBe('8th conference');
    expect(toSay(told, 4)).toBe('8th conference');
    expect(toSay(quiet, 2)).toBe('The flag was changed');
    expect(toSay(quiet, 4)).toBe('');
  });
});
