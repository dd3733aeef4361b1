import { type ComponentType, lazy, type ReactNode } from 'react';
import type { Source } from '../../../electron/contract/sources.ts';

/** Sets the page of an article around a part, and numbers the sources of both together. */
export type ArticleFrame = (part: ReactNode, sources: readonly Source[]) => ReactNode;

/** A part of an article that is more than prose: it asks for its own answer and gives it to `frame`. */
export interface ArticlePartProps {
  readonly frame: ArticleFrame;
}

/** The parts, by the id of their article. Each is fetched when it is first wanted. */
export const articleParts: ReadonlyMap<string, ComponentType<ArticlePartProps>> = new Map([
  ['chairs', lazy(() => import('../chairs/ChairsPart.tsx'))],
  ['region', lazy(() => import('../region/RegionPart.tsx'))],
  ['bodies', lazy(() => import('../bodies/BodiesPart.tsx'))],
  ['senior-officials', lazy(() => import('../meetings/MeetingsPart.tsx'))],
  ['achievements', lazy(() => import('../achievements/AchievementsPart.tsx'))],
]);
