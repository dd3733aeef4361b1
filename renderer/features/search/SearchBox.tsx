import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../app/messages/useText.ts';
import { useGoTo } from '../../app/useAddress.ts';
import { Icon } from '../../ui/Icon.tsx';
import overlay from '../../ui/Overlay.module.css';
import { keyOfHit, routeOfHit, totalOf } from './hits.ts';
import { type Option, optionsOf, recentOptions, stepFrom } from './options.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import css from './Search.module.css';
import { optionId, SearchList } from './SearchList.tsx';
import { useFind } from './useFind.ts';

const isMac = navigator.platform.startsWith('Mac');

/**
 * Search as one types, in any script: a combobox after the ARIA Authoring Practices, whose list
 * is painted in the frame of the keystroke. Arrows go through the list, Enter opens what is
 * under the cursor or else the page of results, Escape closes the list and then empties the box.
 * @param asked how often the shortcut asked for the box; each time it takes the focus
 */
export function SearchBox({ asked }: { readonly asked: number }) {
  const t = useText();
  const goTo = useGoTo();
  const list = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    input.current?.focus();
    input.current?.select();
  }, [asked]);
  const found = useFind(text, 8);
  const answer = found?.ok ? found.value : null;
  const isEmpty = text.trim() === '';
  const options = isEmpty ? recentOptions(recent) : answer === null ? [] : optionsOf(answer);
  const nothing = answer !== null && answer.hits.length === 0;
  const tooShort = nothing && [...text.trim()].length === 1;
  const shown = open && (isEmpty ? options.length > 0 : found !== null);
  const current = active < options.length ? active : -1;

  const type = (typed: string) => {
    setText(typed);
    setActive(-1);
    setOpen(true);
  };
  const leave = () => {
    if (!isEmpty) rememberSearch(text);
    type('');
    setOpen(false);
    input.current?.blur();
  };
  const showAll = () => {
    leave();
    goTo({ screen: 'search', text: text.trim() });
  };
  const choose = (option: Option) => {
    switch (option.type) {
      case 'hit':
        leave();
        return goTo(routeOfHit(option.hit));
      case 'all':
        return showAll();
      case 'recent':
        return type(option.text);
      case 'forget':
        forgetSearches();
        return setRecent([]);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, the keys are its own.
    if (event.nativeEvent.isComposing) return;
    const option = options[current];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setActive(shown ? stepFrom(current, event.key === 'ArrowDown' ? 1 : -1, options.length) : -1);
      setOpen(true);
    } else if (event.key === 'Enter' && shown && option !== undefined) choose(option);
    else if (event.key === 'Enter' && !isEmpty) showAll();
    else if (event.key === 'Escape') {
      if (!shown) type('');
      setOpen(false);
      setActive(-1);
    } else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to every checker
    <div role="search" className={css.box}>
      <div className={css.field}>
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={t('search.label')}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={list}
          aria-activedescendant={shown && current >= 0 ? optionId(list, current) : undefined}
          placeholder={t('search.placeholder')}
          dir="auto"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          value={text}
          onChange={(event) => type(event.target.value)}
          onFocus={() => setRecent(recentSearches())}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <kbd>{t(isMac ? 'search.shortcutMac' : 'search.shortcut')}</kbd>
      </div>
      {shown && (
        <div
          className={`${overlay.popover} ${css.results}`}
          data-for={answer?.text}
          data-best={answer?.hits.map(keyOfHit).join(' ')}
        >
          {nothing || found?.ok === false ? (
            <p className={css.empty} id={list}>
              {found?.ok === false
                ? t('search.failed')
                : tooShort
                  ? t('search.more')
                  : t('search.nothing', { text: shortened(text) })}
            </p>
          ) : (
            <SearchList
              id={list}
              options={options}
              active={current}
              answer={answer}
              onChoose={choose}
              onPoint={setActive}
            />
          )}
        </div>
      )}
      <span role="status" className="visually-hidden">
        {answer !== null &&
          shown &&
          (nothing
            ? t('search.nothing', { text: shortened(text) })
            : t(answer.near ? 'search.announceNear' : 'search.announce', {
                count: totalOf(answer),
                first: options[0]?.type === 'hit' ? options[0].hit.title : '',
              }))}
      </span>
    </div>
  );
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
