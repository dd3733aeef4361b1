import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import {
  type Orientation,
  orientations,
  type PaperSize,
  paperSizes,
} from '../../electron/contract/printing.ts';
import { useText } from '../app/messages/useText.ts';
import type { Sheet } from '../sheet/marks.ts';
import { Choice } from '../ui/Choice.tsx';
import { onPaper } from './onPaper.ts';
import { PaperPages } from './PaperPages.tsx';
import { PrintButtons } from './PrintButtons.tsx';
import css from './PrintSheet.module.css';

/** One drawing, laid out for each way that a paper lies. */
export type SheetsByTurn = Readonly<Record<Orientation, Sheet>>;

interface PrintSheetProps {
  readonly byTurn: SheetsByTurn;
  /** What the file of a PDF is called, without its ending: lower case, digits, hyphens. */
  readonly name: string;
}

/** Prints a drawing that the screen shows in another way: it is laid out on the paper chosen here. */
export function PrintSheet({ byTurn, name }: PrintSheetProps) {
  const t = useText();
  const [size, setSize] = useState<PaperSize>('A4');
  const [orientation, setOrientation] = useState<Orientation>(
    byTurn.portrait.width > byTurn.portrait.height ? 'landscape' : 'portrait',
  );
  const paper = useMemo(() => ({ size, orientation }), [size, orientation]);
  const sheets = useMemo(() => [onPaper(byTurn[paper.orientation], paper)], [byTurn, paper]);
  return (
    <div className={css.print}>
      <div className={css.row}>
        <Choice
          label={t('print.paper')}
          options={paperSizes.map((value) => ({ value, label: value }))}
          value={size}
          onChange={setSize}
        />
        <Choice
          label={t('print.turn')}
          options={orientations.map((value) => ({ value, label: t(`print.turn.${value}`) }))}
          value={orientation}
          onChange={setOrientation}
        />
      </div>
      <PrintButtons paper={paper} name={name} />
      {createPortal(
        <div className="only-on-paper">
          <PaperPages paper={paper} sheets={sheets} />
        </div>,
        document.body,
      )}
    </div>
  );
}
