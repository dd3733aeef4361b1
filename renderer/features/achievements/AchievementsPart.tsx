import type { ArticlePartProps } from '../process/articleParts.ts';

export default function AchievementsPart({ frame }: ArticlePartProps) {
  return frame(null, []);
}
