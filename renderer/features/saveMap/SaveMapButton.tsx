import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { useText } from '../../app/messages/useText.ts';
import type { ShownMap } from '../../map/shownMap.ts';
import { Icon } from '../../ui/Icon.tsx';

const SaveMapDialog = lazy(() => import('./SaveMapDialog.tsx'));

/** Opens what makes a file of the map as it is shown. */
export function SaveMapButton({ shown }: { readonly shown: ShownMap }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  usePrintKey(button, () => setOpen(true));
  return (
    <>
      <button
        type="button"
        ref={button}
        aria-label={t('saveMap.open')}
        title={t('saveMap.open')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="save" />
      </button>
      {open && (
        <Suspense fallback={null}>
          <SaveMapDialog shown={shown} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** The keys that print, where the map is to be seen and nothing is laid out for paper yet. */
function usePrintKey(button: RefObject<HTMLElement | null>, open: () => void): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'p';
      if (!asked || document.querySelector('.paper-pages') !== null) return;
      if (button.current === null || button.current.closest('[inert]') !== null) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', follow);
    return () => window.removeEventListener('keydown', follow);
  });
}
