import { useMemo } from 'react';
import { useText } from '../../app/messages/useText.ts';
import { Screen } from '../../app/Screen.tsx';
import { PaperFlow } from '../../print/PaperFlow.tsx';
import type { Pagination } from '../../print/pagination.ts';
import { Colophon } from './Colophon.tsx';
import { Cover } from './Cover.tsx';
import { type DossierChoice, dossierPaper, hasCover } from './choice.ts';
import css from './Dossier.module.css';
import { pageOf } from './pages.ts';

interface DossierPagesProps {
  readonly choice: DossierChoice;
  readonly nameOf: (id: string) => string;
  readonly onLaid: (laid: Pagination) => void;
}

/** The chosen pages as they will be printed: title page, the screens themselves, the colophon. */
export function DossierPages({ choice, nameOf, onLaid }: DossierPagesProps) {
  const t = useText();
  const { pages } = choice;
  const parts = useMemo(
    () =>
      pages.flatMap((id) => {
        const route = pageOf(id);
        return route === null ? [] : [{ id, content: <Screen route={route} /> }];
      }),
    [pages],
  );
  return (
    <PaperFlow
      paper={dossierPaper}
      label={t('dossier.preview')}
      parts={parts}
      front={(laid) =>
        hasCover(choice) && <Cover names={pages.map(nameOf)} breaks={laid?.breaks ?? []} />
      }
      back={<Colophon />}
      waiting={<p className={css.waiting}>{t('dossier.waiting')}</p>}
      onLaid={onLaid}
    />
  );
}
