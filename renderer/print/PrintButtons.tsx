import { useState } from 'react';
import type { Paper, PrintOutcome, PrintRequest } from '../../electron/contract/printing.ts';
import { type Text, useText } from '../app/messages/useText.ts';
import { printPage, savesPdf } from '../host/printPage.ts';
import { Icon } from '../ui/Icon.tsx';
import css from './PrintButtons.module.css';

interface PrintButtonsProps {
  readonly paper: Paper;
  /** What the file of a PDF is called, without its ending: lower case, digits, hyphens. */
  readonly name: string;
  /** Whether the printer is to number the pages: sheets drawn as a whole say what they are. */
  readonly numbered?: boolean;
}

/** Puts on paper, or into a PDF, what the page has laid out for it, and says what became of it. */
export function PrintButtons({ paper, name, numbered = false }: PrintButtonsProps) {
  const t = useText();
  const [state, setState] = useState<PrintOutcome | 'working' | null>(null);
  const print = async (to: PrintRequest['to']) => {
    setState('working');
    setState(await printPage({ to, paper, name, numbered }));
  };
  const failed = state !== null && state !== 'working' && state.outcome === 'failed';
  return (
    <div className={css.print}>
      <div className={css.buttons}>
        {savesPdf && (
          <button type="button" disabled={state === 'working'} onClick={() => print('pdf')}>
            <Icon name="save" /> {t('print.pdf')}
          </button>
        )}
        <button type="button" disabled={state === 'working'} onClick={() => print('printer')}>
          <Icon name="print" /> {t('print.printer')}
        </button>
      </div>
      {!savesPdf && (
        <p className={css.note}>{t(numbered ? 'print.browserNoteText' : 'print.browserNote')}</p>
      )}
      <p role="status" className={css.outcome} data-failed={failed}>
        {state !== null && told(state, t)}
      </p>
    </div>
  );
}

function told(state: PrintOutcome | 'working', t: Text): string {
  if (state === 'working') return t('print.working');
  switch (state.outcome) {
    case 'saved':
      return t('print.saved', { name: state.name });
    case 'printed':
      return t('print.printed');
    case 'cancelled':
      return t('print.cancelled');
    case 'failed':
      return t(`print.failed.${state.why}`);
  }
}
