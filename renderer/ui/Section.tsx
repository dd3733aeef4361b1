import { type ReactNode, useId } from 'react';
import { useOnPaper } from '../print/PaperContext.ts';
import css from './Page.module.css';

interface SectionProps {
  readonly title: string;
  /** Set after the title, and no part of it: a source marker. */
  readonly mark?: ReactNode;
  /** Set against the title at the end of its line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a small label. */
export function Section({ title, mark, aside, children }: SectionProps) {
  const id = useId();
  // On paper pages stand one after the other, and many have parts of one name: no landmarks there.
  const landmark = useOnPaper() ? {} : { 'aria-labelledby': id };
  return (
    <section className={css.section} {...landmark}>
      <div className={css.sectionHead}>
        <div>
          <h2 id={id}>{title}</h2>
          {mark}
        </div>
        {aside !== undefined && <span className={css.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
