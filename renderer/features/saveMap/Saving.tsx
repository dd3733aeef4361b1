import { useEffect, useRef, useState } from 'react';
import type { SaveOutcome } from '../../../electron/contract/saving.ts';
import { type Text, useText } from '../../app/messages/useText.ts';
import { saveMade } from '../../host/saveFile.ts';
import type { ShownMap } from '../../map/shownMap.ts';
import type { Layer } from '../../sheet/geojson/mapGeoJson.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { SheetChoice } from './choice.ts';
import { makeFile } from './makeFile.ts';
import css from './SaveMap.module.css';
import type { SheetFacts } from './useSheetText.ts';

interface SavingProps {
  readonly shown: ShownMap;
  readonly facts: SheetFacts;
  readonly layer: Layer;
  readonly choice: SheetChoice;
}

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'making'; readonly done: number; readonly stop: () => void }
  | { readonly step: 'failed' }
  | { readonly step: 'saved'; readonly outcome: SaveOutcome };

/** Makes the file and saves it: how far it is, a way to stop it, and what became of it. */
export function Saving({ shown, facts, layer, choice }: SavingProps) {
  const t = useText();
  const [state, setState] = useState<State>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  // Who closes the dialog wants no file any more.
  useEffect(() => () => running.current?.abort(), []);

  const save = async () => {
    const control = new AbortController();
    running.current = control;
    const stop = () => control.abort();
    setState({ step: 'making', done: 0, stop });
    try {
      performance.mark('atlas:sheet-begin');
      const file = await makeFile(shown, facts, layer, choice, {
        signal: control.signal,
        onProgress: (done) => setState({ step: 'making', done, stop }),
      });
      performance.mark('atlas:sheet-made');
      setState({ step: 'saved', outcome: await saveMade(file) });
    } catch {
      setState({ step: control.signal.aborted ? 'idle' : 'failed' });
    }
  };

  return (
    <div className={css.saving}>
      {state.step === 'making' ? (
        <>
          <progress aria-label={t('saveMap.making')} value={state.done} max={1} />
          <button type="button" className={css.quiet} onClick={state.stop}>
            {t('saveMap.stop')}
          </button>
        </>
      ) : (
        <button type="button" className={css.save} onClick={save}>
          <Icon name="save" /> {t('saveMap.save')}
        </button>
      )}
      <p role="status" className={css.outcome} data-failed={isFailure(state)}>
        {told(state, t)}
      </p>
    </div>
  );
}

const isFailure = (state: State): boolean =>
  state.step === 'failed' || (state.step === 'saved' && state.outcome.outcome === 'failed');

function told(state: State, t: Text): string {
  switch (state.step) {
    case 'idle':
      return '';
    case 'making':
      return t('saveMap.making');
    case 'failed':
      return t('saveMap.failed');
    case 'saved':
      if (state.outcome.outcome === 'saved') return t('save.saved', { name: state.outcome.name });
      return state.outcome.outcome === 'cancelled'
        ? t('save.cancelled')
        : t(`save.failed.${state.outcome.why}`);
  }
}
