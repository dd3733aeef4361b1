import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import facts from '../../ui/Facts.module.css';
import { Section } from '../../ui/Section.tsx';
import css from './Citation.module.css';
import { Cite } from './Cite.tsx';
import { citedSources } from './cited.ts';
import { Glued } from './Glued.tsx';

interface NotesProps {
  readonly notes: readonly {
    readonly text: string;
    readonly sourceIds: readonly string[];
    readonly oddity?: string | null;
  }[];
  /** Remarks of the atlas about itself, which rest on no source. */
  readonly extra?: readonly string[];
}

/** Remarks on what a page shows; nothing where there are none. */
export function Notes({ notes, extra = [] }: NotesProps) {
  const t = useText();
  if (notes.length + extra.length === 0) return null;
  return (
    <Section title={t('cite.notes')}>
      {extra.map((text) => (
        <p key={text} className={facts.note}>
          {text}
        </p>
      ))}
      {notes.map(({ text, sourceIds, oddity = null }) => (
        <p key={text} className={facts.note}>
          <Glued text={text}>
            {sourceIds.length > 0 && (
              <Cite label={t('cite.note')} cited={citedSources(sourceIds)} />
            )}
          </Glued>
          {oddity !== null && (
            <RouteLink
              to={{ screen: 'disagreements', oddity }}
              className={css.oddity ?? ''}
              aria-label={t('cite.disagreement', { oddity })}
            >
              {oddity}
            </RouteLink>
          )}
        </p>
      ))}
    </Section>
  );
}
