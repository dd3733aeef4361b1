import type { ArticlePartProps } from '../process/articleParts.ts';

export default function MeetingsPart({ frame }: ArticlePartProps) {
  return frame(null, []);
}
