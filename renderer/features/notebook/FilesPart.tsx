import { useText } from '../../app/messages/useText.ts';
import { useNotebook } from '../../app/notebook/useNotebook.ts';
import { EraseButton } from './EraseButton.tsx';
import { ImportButton } from './ImportButton.tsx';
import css from './NotebookScreen.module.css';
import { SaveMadeButton } from './SaveMadeButton.tsx';
import { useMarkdown } from './useMarkdown.ts';

/** Taking the notebook along as a file, taking one in, and erasing it. */
export function FilesPart() {
  const t = useText();
  const { notebook, where } = useNotebook();
  const markdown = useMarkdown();
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <div className={css.block}>
        <h2>{t('notebook.export')}</h2>
        <p>{t('notebook.exportText')}</p>
        <SaveMadeButton
          label={t('notebook.exportFile')}
          kind="json"
          name={t('notebook.fileName', { date: today })}
          make={async () => {
            const { writeFileText } = await import('../../../electron/contract/notebook/file.ts');
            return writeFileText({ notebook, revision: 0, saved: new Date().toISOString() });
          }}
        />
        <p>{t('notebook.exportNotesText')}</p>
        <SaveMadeButton
          label={t('notebook.exportNotes')}
          kind="md"
          name={t('notebook.notesName', { date: today })}
          make={async () => markdown(notebook)}
        />
      </div>
      <div className={css.block}>
        <h2>{t('notebook.import')}</h2>
        <p>{t('notebook.importText')}</p>
        <ImportButton />
      </div>
      <div className={css.block}>
        <h2>{t('notebook.erase')}</h2>
        <p>{t('notebook.eraseText')}</p>
        <EraseButton />
      </div>
      <div className={css.block}>
        <p className={css.where}>
          {where === null ? t('notebook.whereBrowser') : t('notebook.whereText', { where })}
        </p>
      </div>
    </>
  );
}
