import './print.css';
import type { Paper } from '../../electron/contract/printing.ts';
import { useText } from '../app/messages/useText.ts';
import type { Sheet } from '../sheet/marks.ts';
import { SheetPicture } from '../sheet/SheetPicture.tsx';
import { paperName } from './paper.ts';

interface PaperPagesProps {
  readonly paper: Paper;
  readonly sheets: readonly Sheet[];
}

/** Sheets as they will leave the printer. Whatever else is on the page is not printed with them. */
export function PaperPages({ paper, sheets }: PaperPagesProps) {
  const t = useText();
  return (
    <div className="paper-pages" data-paper={paperName(paper)}>
      {sheets.map((sheet, i) => (
        <figure
          key={sheet.title}
          className="paper-sheet"
          aria-label={t('print.page', { number: i + 1, title: sheet.title })}
        >
          <SheetPicture sheet={sheet} />
        </figure>
      ))}
    </div>
  );
}
