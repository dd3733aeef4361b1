import { use } from 'react';
import type { AtlasAnswer, AtlasArgs, AtlasMethod } from '../../electron/contract/api.ts';
import type { Result } from '../../electron/contract/result.ts';
import { answers } from './atlasAnswers.ts';

/**
 * The host's answer, as a value that is right or an error. While it is under way the screen
 * suspends: the one before stays, or the nearest Suspense shows its calm line.
 */
export function useAtlas<M extends AtlasMethod>(
  method: M,
  args: AtlasArgs<M>,
): Result<AtlasAnswer<M>> {
  return use(answers.get(method, args));
}
