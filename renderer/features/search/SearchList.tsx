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
}

/** The options below the search box, grouped by kind; the box hears the pointer and the keys. */
export function SearchList(props: SearchListProps) {
  const { id, options, active, answer } = props;
  const t = useText();
  const line = (option: Option) => {
    const place = options.indexOf(option);
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
      <div
        key={option.key}
        id={optionId(id, place)}
        role="option"
        aria-selected={place === active}
        className={css.option}
      >
        <OptionText option={option} />
      </div>
    );
  };
  const hits = options.filter((option) => option.type === 'hit');
  const groups = groupHits(hits.map(({ hit }) => hit));
  return (
    <div
      role="listbox"
      id={id}
      aria-label={t(answer === null ? 'search.recent' : 'search.results')}
      className={css.list}
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

/** Number of the option of a list in which an element lies; -1 for none. */
export function placeOf(list: string, element: Element): number {
  const id = element.closest('[role="option"]')?.id ?? '';
  return id.startsWith(`${list}-`) ? Number(id.slice(list.length + 1)) : -1;
}

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
