import { useEffect, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../../app/messages/useText.ts';
import type { ShownMap } from '../../map/shownMap.ts';
import type { Sheet } from '../../sheet/marks.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ChoiceForm } from './ChoiceForm.tsx';
import type { SheetChoice } from './choice.ts';
import { drawSheet } from './drawSheet.ts';
import { Preview } from './Preview.tsx';
import { PrintMap } from './PrintMap.tsx';
import css from './SaveMap.module.css';
import { Saving } from './Saving.tsx';
import { useLayer } from './useLayer.ts';
import { useSheetText } from './useSheetText.ts';
import { useShownFacts } from './useShownFacts.ts';

interface SaveMapDialogProps {
  readonly shown: ShownMap;
  readonly onClose: () => void;
}

/** Chooses what file to make of the map, shows what it will look like, and makes it. */
export default function SaveMapDialog({ shown, onClose }: SaveMapDialogProps) {
  const t = useText();
  const facts = useShownFacts(shown);
  const sheetFacts = useSheetText(shown, facts.sources);
  const [choice, setChoice] = useState<SheetChoice>(() => ({
    format: 'png',
    size: 2,
    title: document.querySelector('main h1')?.textContent ?? t('shell.title'),
    forPaper: false,
    legend: true,
  }));
  const layer = useLayer(facts, choice.title);
  const { forPaper, legend, title } = choice;
  const [sheet, setSheet] = useState<Sheet | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: facts follow from the map, which stands still under the dialog.
  useEffect(() => {
    let wanted = true;
    void drawSheet(shown, sheetFacts, choice, 1).then((drawn) => wanted && setSheet(drawn));
    return () => {
      wanted = false;
    };
  }, [shown, forPaper, legend, title]);
  return (
    <ModalOverlay
      className={css.overlay ?? ''}
      isDismissable
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={css.modal ?? ''}>
        <Dialog className={css.dialog ?? ''}>
          <div className={css.head}>
            <Heading slot="title">{t('saveMap.title')}</Heading>
            <Button className={css.close ?? ''} aria-label={t('saveMap.close')} onPress={onClose}>
              <Icon name="close" />
            </Button>
          </div>
          <div className={css.body}>
            <Preview sheet={choice.format === 'geojson' ? null : sheet} />
            <div className={css.side}>
              <ChoiceForm choice={choice} onChange={setChoice} sheet={sheet} />
              <Saving shown={shown} facts={sheetFacts} layer={layer} choice={choice} />
              <PrintMap shown={shown} facts={sheetFacts} choice={choice} onClose={onClose} />
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
