import type { MergePreview } from '../../../electron/contract/notebook/merge.ts';
import { useText } from '../../app/messages/useText.ts';
import css from './Dialog.module.css';

interface ImportConflictsProps {
  readonly conflicts: MergePreview['notes']['conflicts'];
}

/** The notes written on in both places, side by side. */
export function ImportConflicts({ conflicts }: ImportConflictsProps) {
  const t = useText();
  if (conflicts.length === 0) return null;
  return (
    <>
      <h3 className={css.heading}>{t('notebook.previewConflicts')}</h3>
      <ul className={css.conflicts}>
        {conflicts.map(({ ours, theirs }) => (
          <li key={ours.id}>
            <strong>{ours.title}</strong>
            <dl>
              <div>
                <dt>{t('notebook.ours')}</dt>
                <dd dir="auto">{ours.text}</dd>
              </div>
              <div>
                <dt>{t('notebook.theirs')}</dt>
                <dd dir="auto">{theirs.text}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
