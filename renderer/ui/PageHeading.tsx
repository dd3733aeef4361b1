import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../app/messages/useText.ts';
import css from './Page.module.css';

let navigated = false;
window.addEventListener('hashchange', () => {
  navigated = true;
});

interface PageHeadingProps {
  /** The heading as plain text, for the window's title. */
  readonly title: string;
  /** A line above the heading. */
  readonly kicker?: ReactNode;
  readonly children?: ReactNode;
}

/**
 * The heading of a screen: gives the window its title, and takes the focus when the reader
 * came here from another screen, so that keyboard and screen reader begin at the page.
 */
export function PageHeading({ title, kicker, children }: PageHeadingProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!navigated) return;
    navigated = false;
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <title>{t('shell.windowTitle', { page: title })}</title>
      {kicker !== undefined && <p className={css.kicker}>{kicker}</p>}
      <h1 className={css.title} tabIndex={-1} ref={heading}>
        {children ?? title}
      </h1>
    </>
  );
}
