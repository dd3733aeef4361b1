import type { FirstAnswers } from '../../electron/contract/firstAnswers.ts';
import { ok } from '../../electron/contract/result.ts';
import { type KnownAnswers, questionOf } from './answers.ts';

/** FirstAnswers as JSON (see vite.config.ts). */
declare const __FIRST_ANSWERS__: string;

/** The answers that came with the program, for a start on a day; none where they do not hold. */
export function firstAnswers(today: string): KnownAnswers {
  const { after, about, countries, conferences } = JSON.parse(__FIRST_ANSWERS__) as FirstAnswers;
  if (today <= after) return new Map();
  return new Map<string, ReturnType<typeof ok>>([
    [questionOf('atlas.about', {}), ok(about)],
    [questionOf('countries.list', { on: today }), ok(countries)],
    [questionOf('conferences.list', { on: today }), ok(conferences)],
  ]);
}
