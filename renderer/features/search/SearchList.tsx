import type { SearchAnswer } from '../../../electron/contract/search.ts';
import { useText } from '../../app/messages/useText.ts';
import { HitText } from './HitText.tsx';
import { groupHits } from './hits.ts';
import type { Option } from './options.ts';
import css from './Search.module.css';

interface SearchListProps {
  readonly id: string;
  readonly options: readonly Option[];
  /** Number of the option under the cursor; -1 for none. */
  readonly active: number;
  readonly answer: SearchAnswer | null;
  readonly onChoose: (option: Option) => void;
  readonly onPoint: (place: number) => void;
}

/** The options below the search box, grouped by kind. The focus stays in the box. */
export function SearchList({ id, options, active, answer, onChoose, onPoint }: SearchListProps) {
  const t = useText();
  const line = (option: Option) => {
    const place = options.indexOf(option);
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the box hears the keys, and names this option as its active one
      // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
      <div
        key={option.key}
        id={optionId(id, place)}
        role="option"
        aria-selected={place === active}
        className={css.option}
        onClick={() => onChoose(option)}
        onPointerMove={() => onPoint(place)}
      >
        <OptionText option={option} />
      </div>
    );
  };
  const hits = options.filter((option) => option.type === 'hit');
  const groups = groupHits(hits.map(({ hit }) => hit));
  return (
    // The pointer must not take the focus out of the box.
    <div
      role="listbox"
      id={id}
      aria-label={t(answer === null ? 'search.recent' : 'search.results')}
      className={css.list}
      onPointerDown={(event) => event.preventDefault()}
    >
      {answer?.near === true && <p className={css.hint}>{t('search.near')}</p>}
      {groups.map(({ kind }) => (
        // biome-ignore lint/a11y/useSemanticElements: options are no form fields
        <div key={kind} role="group" aria-label={t(`search.kind.${kind}`)}>
          <p className={css.group} aria-hidden="true">
            {t(`search.kind.${kind}`)}
          </p>
          {hits.filter(({ hit }) => hit.kind === kind).map(line)}
        </div>
      ))}
      {answer === null && options.length > 0 && (
        <p className={css.group} aria-hidden="true">
          {t('search.recent')}
        </p>
      )}
      {options.filter(({ type }) => type !== 'hit').map(line)}
    </div>
  );
}

/** The id by which the box names the option under the cursor. */
export const optionId = (list: string, place: number): string => `${list}-${place}`;

function OptionText({ option }: { readonly option: Option }) {
  const t = useText();
  switch (option.type) {
    case 'hit':
      return <HitText hit={option.hit} />;
    case 'all':
      return <span className={css.quiet}>{t('search.all', { count: option.total })}</span>;
    case 'recent':
      return <bdi>{option.text}</bdi>;
    case 'forget':
      return <span className={css.quiet}>{t('search.forget')}</span>;
  }
}
