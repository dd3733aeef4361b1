import { useState } from 'react';
import { useText } from '../../app/messages/useText.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { CitationContext } from '../citation/CitationContext.ts';
import { SourceNotes } from '../citation/SourceNotes.tsx';
import { SaveTableButton } from '../data/SaveTableButton.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import css from './Disagreements.module.css';
import { grouped, type OddityFilter } from './group.ts';
import { OddityFilters } from './OddityFilters.tsx';
import { OddityItem } from './OddityItem.tsx';

const everything: OddityFilter = { text: '', category: null, severity: null };

/** Every place where the seed document or the sources contradict themselves or each other. */
export default function DisagreementsScreen({ oddity }: { readonly oddity: string | null }) {
  const t = useText();
  const [filter, setFilter] = useState(everything);
  const list = useAtlas('oddities.list', {});
  if (!list.ok) return <ErrorNotice error={list.error} />;
  const { oddities, sources } = list.value;
  const groups = grouped(oddities, filter);
  const shown = groups.reduce((sum, group) => sum + group.oddities.length, 0);
  return (
    <CitationContext value={sources}>
      <div className={prose.column}>
        <PageHeading
          title={t('disagreements.title')}
          kicker={t('disagreements.kicker', { count: oddities.length })}
        />
        <p className={prose.lead}>{t('disagreements.lead')}</p>
        <p className={`${css.save} screen-only`}>
          <SaveTableButton table="oddity" />
        </p>
        <OddityFilters oddities={oddities} shown={shown} filter={filter} onFilter={setFilter} />
        {shown === 0 && <p className={css.none}>{t('disagreements.none')}</p>}
        {groups.map((group) => (
          <Section
            key={group.category}
            title={t(`disagreements.category.${group.category}`)}
            aside={String(group.oddities.length)}
          >
            {group.oddities.map((one) => (
              <OddityItem key={one.id} oddity={one} wanted={one.id === oddity} />
            ))}
          </Section>
        ))}
        <SourceNotes />
      </div>
    </CitationContext>
  );
}
