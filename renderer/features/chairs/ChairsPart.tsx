import { useDay } from '../../app/day.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import type { ArticlePartProps } from '../process/articleParts.ts';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { ChairChart } from './ChairChart.tsx';
import { ChairTable } from './ChairTable.tsx';
import { ChairToday } from './ChairToday.tsx';

/** Who chaired the process: on the day shown, drawn over time, and term by term. */
export default function ChairsPart({ frame }: ArticlePartProps) {
  const { day } = useDay();
  const answer = useAtlas('process.chairs', { on: day });
  if (!answer.ok) return frame(<ErrorNotice error={answer.error} />, []);
  const { terms, conferences, sources } = answer.value;
  return frame(
    <>
      <ChairToday terms={terms} conferences={conferences} />
      <ChairChart terms={terms} conferences={conferences} />
      <ChairTable terms={terms} conferences={conferences} />
    </>,
    sources,
  );
}
