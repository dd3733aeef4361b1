import { useDay } from '../../app/day.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { asIs, citedFact } from '../citation/cited.ts';
import { mergeSources } from '../citation/mergeSources.ts';
import type { ArticlePartProps } from '../process/articleParts.ts';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import css from './Bodies.module.css';
import { BodyFacts } from './BodyFacts.tsx';
import { Rhythm } from './Rhythm.tsx';

/** The four bodies and the rhythm in which they met, on the page of their article. */
export default function BodiesPart({ frame }: ArticlePartProps) {
  const { day } = useDay();
  const answer = useAtlas('process.bodies', { on: day });
  const meetings = useAtlas('process.meetings', { on: day });
  const conferences = useAtlas('conferences.list', { on: day });
  if (!answer.ok) return frame(<ErrorNotice error={answer.error} />, []);
  if (!meetings.ok) return frame(<ErrorNotice error={meetings.error} />, []);
  if (!conferences.ok) return frame(<ErrorNotice error={conferences.error} />, []);
  const rule = answer.value.bodies
    .flatMap(({ facts }) => facts)
    .find(({ property }) => property === 'rule')?.values[0];
  return frame(
    <>
      <Rhythm
        conferences={conferences.value.conferences}
        meetings={meetings.value.meetings}
        ruleCited={rule === undefined ? null : citedFact(rule, asIs)}
      />
      <div className={css.bodies}>
        {answer.value.bodies.map((body) => (
          <BodyFacts key={body.code} body={body} />
        ))}
      </div>
    </>,
    mergeSources(answer.value.sources, meetings.value.sources, conferences.value.sources),
  );
}
