import type { ReactNode } from 'react';
import css from './Citation.module.css';

interface GluedProps {
  readonly text: string;
  /** The marker; it stays on the line of the last word. */
  readonly children: ReactNode;
}

/** A text and its source marker. Browsers break a line before any button, so the last word holds it. */
export function Glued({ text, children }: GluedProps) {
  const cut = text.trimEnd().lastIndexOf(' ') + 1;
  return (
    <>
      {text.slice(0, cut)}
      <span className={css.glued}>
        {text.slice(cut)}
        {children}
      </span>
    </>
  );
}
