import type { AtlasError } from '../../../electron/contract/result.ts';
import { answers } from '../../app/atlasAnswers.ts';
import { useText } from '../../app/messages/useText.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import css from './Trouble.module.css';
import { errorTexts } from './texts.ts';

/** The database cannot be read: no screen can be shown, so this takes the whole window. */
export function WindowError({ error }: { readonly error: AtlasError }) {
  const t = useText();
  const { title, text, help } = errorTexts[error.kind];
  return (
    <main className={css.window}>
      <div className={css.sheet} role="alert">
        <PageHeading kicker={t('shell.title')} title={t(title)} />
        <p>{t(text)}</p>
        <p>{t(help)}</p>
        <p>
          <button type="button" className={css.button} onClick={() => answers.forget()}>
            {t('error.tryAgain')}
          </button>
        </p>
        <p className={css.detail}>
          {t('error.detail', { kind: error.kind, detail: error.detail })}
        </p>
      </div>
    </main>
  );
}
