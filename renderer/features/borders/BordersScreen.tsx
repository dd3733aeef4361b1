import type { DisputeKind } from '../../../electron/contract/borders.ts';
import { useText } from '../../app/messages/useText.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { CitationContext } from '../citation/CitationContext.ts';
import { Cite } from '../citation/Cite.tsx';
import { citedSources } from '../citation/cited.ts';
import { Glued } from '../citation/Glued.tsx';
import { SourceNotes } from '../citation/SourceNotes.tsx';
import { SaveTableButton } from '../data/SaveTableButton.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import css from './Borders.module.css';
import { DisputeItem } from './DisputeItem.tsx';

const kinds: readonly DisputeKind[] = ['line', 'area', 'islands', 'name', 'past'];

/** The border policy in plain words, and everything contested on the maps with who says what. */
export default function BordersScreen({ dispute }: { readonly dispute: string | null }) {
  const t = useText();
  const list = useAtlas('borders.list', {});
  if (!list.ok) return <ErrorNotice error={list.error} />;
  const { disputes, policySourceIds, sources } = list.value;
  return (
    <CitationContext value={sources}>
      <PageHeading
        title={t('borders.title')}
        kicker={t('borders.kicker', { count: disputes.length })}
      />
      <p className={prose.lead}>{t('borders.lead')}</p>
      <Section title={t('borders.policyTitle')}>
        <div className={css.policy}>
          <p>
            <Glued text={t('borders.policyGround')}>
              <Cite label={t('borders.policyTitle')} cited={citedSources(policySourceIds)} />
            </Glued>
          </p>
          <p>{t('borders.policyDrawn')}</p>
          <p>{t('borders.policyWords')}</p>
          <p>{t('borders.policyLimits')}</p>
        </div>
      </Section>
      <p className={css.save}>
        <SaveTableButton table="dispute_claim" />
      </p>
      {kinds.map((kind) => (
        <Section key={kind} title={t(`borders.kind.${kind}`)}>
          {disputes
            .filter((one) => one.kind === kind)
            .map((one) => (
              <DisputeItem key={one.id} dispute={one} wanted={one.id === dispute} />
            ))}
        </Section>
      ))}
      <SourceNotes />
    </CitationContext>
  );
}
