import type { AtlasError } from '../../../electron/contract/result.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import css from './Trouble.module.css';
import { errorTexts } from './texts.ts';

/** What went wrong, in place of what a screen would have shown. */
export function ErrorNotice({ error }: { readonly error: AtlasError }) {
  const t = useText();
  const { title, text, help } = errorTexts[error.kind];
  // Nothing is broken where something merely is not there.
  const isAbsent = error.kind === 'not-found';
  return (
    <div className={css.notice} role="alert">
      <PageHeading kicker={t(isAbsent ? 'unknown.kicker' : 'error.kicker')} title={t(title)} />
      <p>{t(text)}</p>
      <p>{t(help)}</p>
      <p>
        <RouteLink to={{ screen: 'home' }} className={prose.link}>
          {t('error.toMap')}
        </RouteLink>
      </p>
      {!isAbsent && (
        <p className={css.detail}>
          {t('error.detail', { kind: error.kind, detail: error.detail })}
        </p>
      )}
    </div>
  );
}
