import { useId, useState } from 'react';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useAtlas } from '../../app/useAtlas.ts';
import { Choice } from '../../ui/Choice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { SaveTableButton } from '../data/SaveTableButton.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import css from './Sources.module.css';
import { type SourceSelection, selectSources } from './selectSources.ts';

/** Every source: the seed document's references and the others, the weightiest first. */
export default function SourcesScreen() {
  const t = useText();
  const [selection, setSelection] = useState<SourceSelection>({
    text: '',
    which: 'all',
    order: 'facts',
  });
  const list = useAtlas('sources.list', {});
  if (!list.ok) return <ErrorNotice error={list.error} />;
  const shown = selectSources(list.value, selection);
  return (
    <div className={prose.column}>
      <PageHeading
        title={t('sources.title')}
        kicker={t('sources.count', { count: list.value.length })}
      />
      <p className={prose.lead}>{t('sources.lead')}</p>
      <p className={css.ways}>
        <RouteLink to={{ screen: 'disagreements' }} className={prose.link}>
          {t('sources.toDisagreements')}
        </RouteLink>
        <RouteLink to={{ screen: 'data' }} className={prose.link}>
          {t('sources.toData')}
        </RouteLink>
      </p>
      <SelectionBar
        selection={selection}
        onSelect={setSelection}
        shown={shown.length}
        all={list.value.length}
      />
      {shown.length === 0 && <p className={css.none}>{t('sources.none')}</p>}
      <ul className={`${prose.ruled} ${css.list}`}>
        {shown.map(({ source, factCount }) => (
          <li key={source.id}>
            <RouteLink to={{ screen: 'source', id: source.id }}>
              <span className={css.title}>{source.title}</span>
              <span className={css.count}>{t('sources.facts', { count: factCount })}</span>
              <span className={css.detail}>
                {[
                  source.publisher,
                  source.licence,
                  source.seed_reference !== null &&
                    t('sources.reference', { number: source.seed_reference }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </RouteLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SelectionBarProps {
  readonly selection: SourceSelection;
  readonly onSelect: (selection: SourceSelection) => void;
  readonly shown: number;
  readonly all: number;
}

function SelectionBar({ selection, onSelect, shown, all }: SelectionBarProps) {
  const t = useText();
  const id = useId();
  return (
    <div className={`${css.bar} screen-only`}>
      <label htmlFor={id}>{t('sources.filter')}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        value={selection.text}
        onChange={(event) => onSelect({ ...selection, text: event.target.value })}
      />
      <span role="status">{t('sources.shown', { shown, all })}</span>
      <Choice
        label={t('sources.which')}
        options={[
          { value: 'all', label: t('sources.all') },
          { value: 'seed', label: t('sources.onlySeed') },
          { value: 'others', label: t('sources.onlyOthers') },
        ]}
        value={selection.which}
        onChange={(which) => onSelect({ ...selection, which })}
      />
      <Choice
        label={t('sources.order')}
        options={[
          { value: 'facts', label: t('sources.byFacts') },
          { value: 'title', label: t('sources.byTitle') },
          { value: 'reference', label: t('sources.byReference') },
        ]}
        value={selection.order}
        onChange={(order) => onSelect({ ...selection, order })}
      />
      <SaveTableButton table="source" />
    </div>
  );
}
