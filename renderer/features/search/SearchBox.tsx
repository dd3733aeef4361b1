import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useText } from '../../app/messages/useText.ts';
import { useGoTo } from '../../app/useAddress.ts';
import { Icon } from '../../ui/Icon.tsx';
import overlay from '../../ui/Overlay.module.css';
import { keyOfHit, routeOfHit } from './hits.ts';
import { type Option, optionsOf, recentOptions, stepFrom } from './options.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import css from './Search.module.css';
import { optionId, placeOf, SearchList } from './SearchList.tsx';
import { SearchStatus, shortened } from './SearchStatus.tsx';
import { useFind } from './useFind.ts';

/** How many hits the list has room for. */
const limit = 8;

const isMac = navigator.platform.startsWith('Mac');

/**
 * Search as one types, in any script: a combobox after the ARIA Authoring Practices, whose list
 * follows each keystroke. Arrows go through the list, Enter opens what is
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
  const [isHere, setHere] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    input.current?.focus();
    input.current?.select();
  }, [asked]);
  const isEmpty = text.trim() === '';
  const found = useFind(text, limit, isHere || !isEmpty);
  const answer = found?.ok ? found.value : null;
  const options = useMemo(
    () => (isEmpty ? recentOptions(recent) : answer === null ? [] : optionsOf(answer)),
    [isEmpty, recent, answer],
  );
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
          onFocus={() => {
            setHere(true);
            setRecent(recentSearches());
          }}
          onClick={() => setOpen(true)}
          onBlur={() => {
            setHere(false);
            setOpen(false);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd>{t(isMac ? 'search.shortcutMac' : 'search.shortcut')}</kbd>
      </div>
      {shown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list's options are what is pressed
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box hears the keys
        <div
          className={`${overlay.popover} ${css.results}`}
          // The pointer must not take the focus out of the box.
          onPointerDown={(event) => event.preventDefault()}
          onPointerMove={({ target }) => {
            const place = placeOf(list, target as Element);
            if (place >= 0) setActive(place);
          }}
          onClick={({ target }) => {
            const option = options[placeOf(list, target as Element)];
            if (option !== undefined) choose(option);
          }}
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
            <SearchList id={list} options={options} active={current} answer={answer} />
          )}
        </div>
      )}
      <SearchStatus answer={shown ? answer : null} text={text} />
    </div>
  );
}
