import { useText } from '../../app/messages/useText.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import facts from '../../ui/Facts.module.css';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { CopyCitation } from '../citation/CopyCitation.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { Bibliography } from './Bibliography.tsx';
import { RestingFacts } from './RestingFacts.tsx';

/** One source: what it is, where it is, and what in the atlas rests on it. */
export default function SourceScreen({ id }: { readonly id: string }) {
  const t = useText();
  const answer = useAtlas('sources.get', { id });
  if (!answer.ok) return <ErrorNotice error={answer.error} />;
  const { source, facts: resting, seriesRowCount } = answer.value;
  return (
    <div className={prose.column}>
      <PageHeading title={source.title} kicker={t('source.kicker')} />
      <Bibliography source={source} />
      {source.address !== null && <p className={prose.soft}>{t('source.unopened')}</p>}
      <Section title={t('source.cite')}>
        <CopyCitation source={source} />
      </Section>
      <Section title={t('source.facts')}>
        {seriesRowCount > 0 && (
          <p className={facts.note}>{t('source.series', { count: seriesRowCount })}</p>
        )}
        <RestingFacts facts={resting} />
      </Section>
    </div>
  );
}
