import { useSyncExternalStore } from 'react';
import { Icon } from '../ui/Icon.tsx';
import css from './Header.module.css';
import { useText } from './messages/useText.ts';
import { navigation } from './navigation.ts';

function subscribe(listener: () => void): () => void {
  navigation?.addEventListener('currententrychange', listener);
  return () => navigation?.removeEventListener('currententrychange', listener);
}

/** Back and forward; where the browser does not say whether there is a way, both are offered. */
export function HistoryButtons() {
  const t = useText();
  const canGoBack = useSyncExternalStore(subscribe, () => navigation?.canGoBack ?? true);
  const canGoForward = useSyncExternalStore(subscribe, () => navigation?.canGoForward ?? true);
  return (
    <div className={css.history}>
      <button
        type="button"
        className={css.iconButton}
        aria-label={t('shell.back')}
        title={t('shell.back')}
        disabled={!canGoBack}
        onClick={() => window.history.back()}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        className={css.iconButton}
        aria-label={t('shell.forward')}
        title={t('shell.forward')}
        disabled={!canGoForward}
        onClick={() => window.history.forward()}
      >
        <Icon name="forward" />
      </button>
    </div>
  );
}
