import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { longestSought } from '../../../electron/contract/finding.ts';
import { useText } from '../../app/messages/useText.ts';
import { pageFind } from '../../host/find.ts';
import { Icon } from '../../ui/Icon.tsx';
import css from './Find.module.css';
import { usePageFind } from './usePageFind.ts';
import { useReturn } from './useReturn.ts';

/** Finds a text in the page that is open. Its count is drawn, not written, or it would be found. */
export function FindBar({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [text, setText] = useState('');
  const bar = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { keep, back } = useReturn(bar);
  const { found, seek, step } = usePageFind(keep);

  useEffect(() => {
    field.current?.focus();
    document.documentElement.dataset.finding = '';
    return () => {
      delete document.documentElement.dataset.finding;
    };
  }, []);
  useEffect(
    () =>
      pageFind.onCommand((command) => {
        if (command !== 'open') return step(command === 'next');
        field.current?.focus();
        field.current?.select();
      }),
    [step],
  );
  useLayoutEffect(() => {
    if (found !== null) back();
  }, [found, back]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && event.target === field.current) step(!event.shiftKey);
  };
  const count = found === null || text === '' ? '' : t('find.count', { ...found });
  return (
    <search ref={bar} className={css.bar} aria-label={t('find.label')} onKeyDown={onKeyDown}>
      <input
        ref={field}
        className={css.field}
        aria-label={t('find.label')}
        value={text}
        maxLength={longestSought}
        spellCheck={false}
        dir="auto"
        onChange={({ target }) => {
          setText(target.value);
          seek(target.value);
        }}
      />
      <span className={css.count} data-count={count} aria-hidden="true" />
      <Spoken text={count} />
      <button
        type="button"
        aria-label={t('find.previous')}
        title={t('find.previous')}
        onClick={() => step(false)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        aria-label={t('find.next')}
        title={t('find.next')}
        onClick={() => step(true)}
      >
        <Icon name="down" />
      </button>
      <button type="button" aria-label={t('find.close')} title={t('find.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </search>
  );
}

/** How long, in milliseconds, a count stands for screen readers; then it is out of the page again. */
const spokenFor = 1000;

/** Says the count, once it has stayed, and takes it out of the page before it can be found in it. */
function Spoken({ text }: { readonly text: string }) {
  const status = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const here = status.current;
    if (here === null || text === '') return;
    here.textContent = text;
    const timer = setTimeout(() => {
      here.textContent = '';
    }, spokenFor);
    return () => {
      clearTimeout(timer);
      here.textContent = '';
    };
  }, [text]);
  return <span ref={status} role="status" className="visually-hidden" />;
}
