import type { ArticlePartProps } from '../process/articleParts.ts';

export default function BodiesPart({ frame }: ArticlePartProps) {
  return frame(null, []);
}
