import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useText } from '../../app/messages/useText.ts';
import { notebookStore } from '../../app/notebook/useNotebook.ts';
import { forgetPreferences } from '../../app/preference.ts';
import { forgetPlaces } from '../../app/recentPlaces.ts';
import page from '../../ui/Page.module.css';
import { AskDialog } from './AskDialog.tsx';
import css from './Dialog.module.css';

/** Erases everything the reader made, after asking. */
export function EraseButton() {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const erase = async () => {
    const answer = await notebookStore.erase();
    if (answer.outcome !== 'failed') {
      forgetPreferences();
      forgetPlaces();
    }
    setTold(
      answer.outcome === 'failed' ? t(`notebook.failed.${answer.why}`) : t('notebook.erased'),
    );
    setAsking(false);
  };
  return (
    <>
      <Button className={page.quietButton ?? ''} onPress={() => setAsking(true)}>
        {t('notebook.erase')}
      </Button>
      <p role="status">{told}</p>
      {isAsking && (
        <AskDialog title={t('notebook.eraseAsk')} onClose={() => setAsking(false)}>
          <p>{t('notebook.eraseText')}</p>
          <div className={css.acts}>
            <Button className={css.act ?? ''} data-grave onPress={() => void erase()}>
              {t('notebook.erase')}
            </Button>
            <Button className={css.quiet ?? ''} onPress={() => setAsking(false)} autoFocus>
              {t('notebook.cancel')}
            </Button>
          </div>
        </AskDialog>
      )}
    </>
  );
}
