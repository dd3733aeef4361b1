import { localDay } from '../../electron/contract/calendar.ts';
import { atlasApi } from '../host/api.ts';
import { Answers } from './answers.ts';
import { firstAnswers } from './firstAnswers.ts';
import type { Address } from './routes.ts';

/** What the host has answered, and what came with the program. */
export const answers = new Answers(atlasApi, firstAnswers(localDay(new Date())));

/** Asks ahead for what the screen at an address is going to need; resolves when it is there. */
export function askAhead({ route }: Pick<Address, 'route'>, on: string): Promise<unknown> {
  const asked: Promise<unknown>[] = [
    answers.get('atlas.about', {}),
    answers.get('countries.list', { on }),
    answers.get('conferences.list', { on }),
  ];
  if (route.screen === 'country')
    asked.push(answers.get('countries.get', { code: route.code, on }));
  if (route.screen === 'conference')
    asked.push(answers.get('conferences.get', { ordinal: route.ordinal, on }));
  if (route.screen === 'timeline') asked.push(answers.get('timeline.list', { on }));
  return Promise.all(asked);
}
