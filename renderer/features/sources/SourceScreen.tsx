import type { Source } from '../../../electron/contract/sources.ts';
import { useText } from '../../app/messages/useText.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { useFormat } from '../../app/useFormat.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import facts from '../../ui/Facts.module.css';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { citationText } from '../citation/cited.ts';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
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
      <p>
        <CopyButton text={citationText(source)} label={t('cite.copy')} />
      </p>
      <Section title={t('source.facts')}>
        {seriesRowCount > 0 && (
          <p className={facts.note}>{t('source.series', { count: seriesRowCount })}</p>
        )}
        <RestingFacts facts={resting} />
      </Section>
    </div>
  );
}

function Bibliography({ source }: { readonly source: Source }) {
  const t = useText();
  const { date } = useFormat();
  const rows = [
    { term: t('source.publisher'), value: source.publisher },
    { term: t('source.licence'), value: source.licence },
    { term: t('source.published'), value: source.published && date(source.published) },
    { term: t('source.accessed'), value: source.accessed && date(source.accessed) },
    { term: t('source.note'), value: source.note },
  ].filter(({ value }) => value !== null && value !== '');
  return (
    <dl className={facts.facts}>
      {rows.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {source.address !== null && (
        <div>
          <dt>{t('source.address')}</dt>
          <dd>
            <span className={prose.address}>{source.address}</span>
            <br />
            <CopyButton text={source.address} label={t('ui.copyAddress')} />
          </dd>
        </div>
      )}
    </dl>
  );
}
