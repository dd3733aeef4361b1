import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ComboBox, Input } from 'react-aria-components/ComboBox';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useText } from '../../app/messages/useText.ts';
import { useGoTo } from '../../app/useAddress.ts';
import { Icon } from '../../ui/Icon.tsx';
import overlay from '../../ui/Overlay.module.css';
import { HitText } from './HitText.tsx';
import { areOnlyNear, groupHits, groupLabel, routeOfHit } from './hits.ts';
import css from './Search.module.css';
import { useFind } from './useFind.ts';

const suggestion = 'suggestion:';
const isMac = navigator.platform.startsWith('Mac');

/**
 * Search as one types, in any script. Enter opens the option under the cursor, or, where none
 * is, the page of results.
 * @param asked how often the shortcut asked for the box; each time it takes the focus
 */
export function SearchBox({ asked }: { readonly asked: number }) {
  const t = useText();
  const goTo = useGoTo();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    input.current?.focus();
    input.current?.select();
  }, [asked]);
  const answer = useFind(text, 8);
  const hits = answer?.ok ? answer.value.hits : [];
  const suggestions = answer?.ok ? answer.value.suggestions : [];

  const leave = () => {
    setText('');
    input.current?.blur();
  };
  const choose = (key: string) => {
    if (key.startsWith(suggestion)) {
      setText(key.slice(suggestion.length));
      return;
    }
    const hit = hits.find((one) => keyOf(one.kind, one.id) === key);
    if (hit === undefined) return;
    leave();
    goTo(routeOfHit(hit));
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const onOption = Boolean(input.current?.getAttribute('aria-activedescendant'));
    if (event.key !== 'Enter' || onOption || text.trim() === '') return;
    event.preventDefault();
    event.stopPropagation();
    leave();
    goTo({ screen: 'search', text: text.trim() });
  };

  const nothing = answer?.ok === true && hits.length === 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to every checker
    <div role="search" className={css.box} onKeyDownCapture={onKeyDownCapture}>
      <ComboBox
        aria-label={t('search.label')}
        inputValue={text}
        onInputChange={setText}
        value={null}
        onChange={(key) => key !== null && choose(String(key))}
        defaultFilter={() => true}
        menuTrigger="input"
        allowsCustomValue
        allowsEmptyCollection
      >
        <div className={css.field} ref={field}>
          <Icon name="search" />
          <Input ref={input} placeholder={t('search.placeholder')} dir="auto" className="" />
          <kbd>{t(isMac ? 'search.shortcutMac' : 'search.shortcut')}</kbd>
        </div>
        {answer !== null && (
          <Popover
            className={`${overlay.popover} ${css.results}`}
            triggerRef={field}
            offset={6}
            placement="bottom end"
          >
            <ListBox
              className={css.list ?? ''}
              renderEmptyState={() => (
                <p className={css.empty}>
                  {answer.ok
                    ? t('search.nothing', { text: answer.value.text })
                    : t('search.failed')}
                </p>
              )}
            >
              {areOnlyNear(hits) && <Header className={css.hint ?? ''}>{t('search.near')}</Header>}
              {groupHits(hits).map(({ kind, hits: ofKind }) => (
                <ListBoxSection key={kind} id={kind} aria-label={t(groupLabel(kind))}>
                  <Header className={css.group ?? ''}>{t(groupLabel(kind))}</Header>
                  {ofKind.map((hit) => (
                    <ListBoxItem
                      key={hit.id}
                      id={keyOf(kind, hit.id)}
                      textValue={hit.title}
                      className={css.option ?? ''}
                    >
                      <HitText hit={hit} />
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              ))}
              {nothing && suggestions.length > 0 && (
                <ListBoxSection id="suggestions" aria-label={t('search.didYouMean')}>
                  <Header className={css.hint ?? ''}>
                    {t('search.nothing', { text: answer.value.text })} {t('search.didYouMean')}
                  </Header>
                  {suggestions.map((name) => (
                    <ListBoxItem
                      key={name}
                      id={`${suggestion}${name}`}
                      textValue={name}
                      className={css.option ?? ''}
                    >
                      <bdi>{name}</bdi>
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              )}
            </ListBox>
          </Popover>
        )}
      </ComboBox>
      <span role="status" className="visually-hidden">
        {nothing && t('search.nothing', { text: answer.value.text })}
      </span>
    </div>
  );
}

const keyOf = (kind: string, id: string): string => `${kind}:${id}`;
