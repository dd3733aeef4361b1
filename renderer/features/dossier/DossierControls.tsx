import { useText } from '../../app/messages/useText.ts';
import { PrintButtons } from '../../print/PrintButtons.tsx';
import { Check } from '../../ui/Check.tsx';
import { Chosen } from './Chosen.tsx';
import { type DossierChoice, dossierPaper, hasCover } from './choice.ts';
import type { Collection, Holdings } from './collections.ts';
import css from './Dossier.module.css';
import { Picker } from './Picker.tsx';
import { ReadyMade } from './ReadyMade.tsx';

interface DossierControlsProps {
  readonly choice: DossierChoice;
  readonly held: Holdings;
  readonly collections: readonly Collection[];
  readonly nameOf: (id: string) => string;
  /** How many sheets it comes to; null until they are laid out. */
  readonly sheets: number | null;
  readonly onChoice: (choice: DossierChoice) => void;
}

/** What is printed, in which order, on what paper. */
export function DossierControls(props: DossierControlsProps) {
  const { choice, held, collections, nameOf, sheets, onChoice } = props;
  const t = useText();
  const { pages } = choice;
  const change = (part: Partial<DossierChoice>) => onChoice({ ...choice, ...part });
  return (
    <>
      {pages.length > 0 && (
        <div>
          <PrintButtons paper={dossierPaper} name="heart-of-asia-atlas-pages" numbered />
          {sheets !== null && (
            <p className={css.sheets} role="status">
              {t('dossier.sheets', { count: sheets, paper: dossierPaper.size })}
            </p>
          )}
        </div>
      )}
      <Check
        label={t('dossier.cover')}
        on={hasCover(choice)}
        onChange={(cover) => change({ cover })}
      />
      <ReadyMade held={held} onChoose={(next) => change({ pages: next })} />
      {pages.length > 0 && (
        <Chosen pages={pages} nameOf={nameOf} onChange={(next) => change({ pages: next })} />
      )}
      <Picker
        collections={collections}
        chosen={pages}
        onChange={(next) => change({ pages: next })}
      />
    </>
  );
}
