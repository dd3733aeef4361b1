import { useEffect, useState } from 'react';
import { useText } from '../app/messages/useText.ts';
import css from './EditionNotice.module.css';
import { keepOffline } from './editions.ts';

/** Says quietly, in a corner, that a later edition of the atlas has come. */
export default function EditionNotice() {
  const t = useText();
  const [open, setOpen] = useState<(() => void) | null>(null);
  const [opening, setOpening] = useState(false);
  useEffect(() => keepOffline((ready) => setOpen(() => ready)), []);
  return (
    // There from the start: a screen reader speaks what comes into it.
    <div role="status" className={css.place}>
      {open !== null && (
        <p className={css.notice}>
          {t(opening ? 'edition.opening' : 'edition.ready')}
          {!opening && (
            <>
              <button
                type="button"
                className={css.open}
                onClick={() => {
                  // The browser lets the earlier edition's worker end first; that may take a while.
                  setOpening(true);
                  open();
                }}
              >
                {t('edition.open')}
              </button>
              <button type="button" className={css.later} onClick={() => setOpen(null)}>
                {t('edition.later')}
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}
