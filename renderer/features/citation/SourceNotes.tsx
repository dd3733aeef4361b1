import { useContext } from 'react';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { Section } from '../../ui/Section.tsx';
import css from './Citation.module.css';
import { CitationContext } from './CitationContext.ts';

/** The sources of a page as footnotes at its end, under the numbers its markers use. */
export function SourceNotes() {
  const t = useText();
  const sources = useContext(CitationContext);
  return (
    <Section title={t('cite.sources')}>
      <ol className={css.footnotes}>
        {sources.map((source, index) => (
          <li key={source.id}>
            <span className={css.number}>{index + 1}</span>
            <span>
              <RouteLink to={{ screen: 'source', id: source.id }}>{source.title}</RouteLink>
              {source.publisher !== null && `. ${source.publisher}`}
              {source.licence !== null && ` (${source.licence})`}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
