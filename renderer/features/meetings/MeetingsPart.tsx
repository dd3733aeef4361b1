import { useDay } from '../../app/day.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { mergeSources } from '../citation/mergeSources.ts';
import type { ArticlePartProps } from '../process/articleParts.ts';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { MeetingTable } from './MeetingTable.tsx';

/** The meetings of senior officials that were found, on the page of their article. */
export default function MeetingsPart({ frame }: ArticlePartProps) {
  const { day } = useDay();
  const answer = useAtlas('process.meetings', { on: day });
  const conferences = useAtlas('conferences.list', { on: day });
  if (!answer.ok) return frame(<ErrorNotice error={answer.error} />, []);
  const held = conferences.ok ? conferences.value : { conferences: [], sources: [] };
  return frame(
    <MeetingTable meetings={answer.value.meetings} conferences={held.conferences} />,
    mergeSources(answer.value.sources, held.sources),
  );
}
