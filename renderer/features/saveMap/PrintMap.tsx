import { startTransition, useEffect, useState } from 'react';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import type { ShownMap } from '../../map/shownMap.ts';
import { PrintSheet, type SheetsByTurn } from '../../print/PrintSheet.tsx';
import { compose } from '../../sheet/compose/compose.ts';
import prose from '../../ui/Prose.module.css';
import type { SheetChoice } from './choice.ts';
import { readParts } from './drawSheet.ts';
import css from './SaveMap.module.css';
import type { SheetFacts } from './useSheetText.ts';

/** Pixels for each of the screen's that a printer shows at least. */
const printScale = 3;

interface PrintMapProps {
  readonly shown: ShownMap;
  readonly facts: SheetFacts;
  readonly choice: SheetChoice;
  readonly onClose: () => void;
}

/** Prints the map that the dialog shows, in the colours for paper; and the way to blank ones. */
export function PrintMap({ shown, facts, choice, onClose }: PrintMapProps) {
  const t = useText();
  const { legend, title } = choice;
  const [sheets, setSheets] = useState<SheetsByTurn | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: facts follow from the map, which stands still under the dialog.
  useEffect(() => {
    let wanted = true;
    void readParts(shown, facts, { ...choice, forPaper: true }, printScale).then((parts) => {
      if (!wanted) return;
      const byTurn = { portrait: compose(parts), landscape: compose(parts, 'beside') };
      // Two whole maps as elements: made little by little, they hold up no frame.
      startTransition(() => setSheets(byTurn));
    });
    return () => {
      wanted = false;
    };
  }, [shown, legend, title]);
  return (
    <section className={css.onPaper} aria-labelledby="on-paper">
      <h3 id="on-paper" className={css.label}>
        {t('print.onPaper')}
      </h3>
      {sheets !== null && <PrintSheet byTurn={sheets} name="heart-of-asia-map" />}
      <p className={css.note}>
        <RouteLink
          to={{ screen: 'worksheet', choice: '' }}
          className={prose.link}
          onClick={onClose}
        >
          {t('worksheet.link')}
        </RouteLink>
      </p>
    </section>
  );
}
