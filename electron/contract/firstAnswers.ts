import type { AtlasAnswer } from './api.ts';

/**
 * What nearly every start asks first, answered when an edition is built. Nothing that the atlas
 * tells changes after a last day, so these answers are right for every day after it.
 */
export interface FirstAnswers {
  /** That last day, YYYY-MM-DD. */
  readonly after: string;
  readonly about: AtlasAnswer<'atlas.about'>;
  readonly countries: AtlasAnswer<'countries.list'>;
  readonly conferences: AtlasAnswer<'conferences.list'>;
}
