import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../app/messages/useText.ts';
import { useOnPaper } from '../print/PaperContext.ts';
import css from './Page.module.css';

// From the way to another page until the reader does something else, the heading that comes is awaited.
let awaited = false;
window.addEventListener('hashchange', ({ oldURL, newURL }) => {
  // What a hand on the map writes into the address leads to no other page.
  if (pageOf(oldURL) !== pageOf(newURL)) awaited = true;
});
const pageOf = (address: string): string => new URL(address).hash.replace(/\?.*/, '');
for (const act of ['keydown', 'pointerdown'])
  window.addEventListener(
    act,
    () => {
      awaited = false;
    },
    { capture: true },
  );

interface PageHeadingProps {
  /** The heading as plain text, for the window's title. */
  readonly title: string;
  /** A line above the heading. */
  readonly kicker?: ReactNode;
  /** Set after the heading, and no part of it: a source marker. */
  readonly mark?: ReactNode;
}

/**
 * The heading of a screen: gives the window its title, and takes the focus when the reader
 * came here from another screen, so that keyboard and screen reader begin at the page.
 */
export function PageHeading({ title, kicker, mark }: PageHeadingProps) {
  const t = useText();
  const onPaper = useOnPaper();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (awaited && !onPaper) heading.current?.focus({ preventScroll: true });
  }, [onPaper]);
  return (
    <>
      {!onPaper && <title>{t('shell.windowTitle', { page: title })}</title>}
      {kicker !== undefined && <p className={css.kicker}>{kicker}</p>}
      <div className={css.titleLine}>
        <h1 className={css.title} {...(onPaper ? {} : { tabIndex: -1 })} ref={heading}>
          {title}
        </h1>
        {mark}
      </div>
    </>
  );
}
