import type { ArticlePartProps } from '../process/articleParts.ts';

export default function ChairsPart({ frame }: ArticlePartProps) {
  return frame(null, []);
}
