import type { ArticlePartProps } from '../process/articleParts.ts';

export default function RegionPart({ frame }: ArticlePartProps) {
  return frame(null, []);
}
