import { lazy, Suspense, useState } from 'react';
import { useText } from '../../app/messages/useText.ts';
import type { ShownMap } from '../../map/shownMap.ts';
import { Icon } from '../../ui/Icon.tsx';

const SaveMapDialog = lazy(() => import('./SaveMapDialog.tsx'));

/** Opens what makes a file of the map as it is shown. */
export function SaveMapButton({ shown }: { readonly shown: ShownMap }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
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
